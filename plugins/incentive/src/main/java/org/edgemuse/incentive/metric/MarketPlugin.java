package org.edgemuse.incentive.metric;

import java.io.Serializable;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;

/** Makes the measures of a market. */
public final class MarketPlugin implements Plugin<Metric, MarketPlugin.Options> {

  /**
   * Options of the metric.
   *
   * @param table whether every request leaves a row
   */
  public record Options(
      @Doc("whether market.csv gets a row for every request that the market was shown")
          @Default("false")
          boolean table)
      implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Utilities and costs of UEs (MUs) and ESs (ASPs), usage, and the largest regret";
  }

  @Override
  public Metric create(Options options, RunContext run) {
    return new MarketMetric(options.table());
  }
}
