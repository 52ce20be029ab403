package org.edgemuse.incentive.metric;

import java.io.Serializable;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;

/** Makes the measures of one pair in a market. */
public final class TradePlugin implements Plugin<Metric, TradePlugin.Options> {

  /**
   * Options of the metric.
   *
   * @param asp the ES, from 1
   * @param mu the UE, from 1
   */
  public record Options(
      @Doc("the ES, counted from 1") @Default("1") @Range(min = 1) int asp,
      @Doc("the UE, counted from 1") @Default("1") @Range(min = 1) int mu)
      implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Reward, resources and QoE between one ES (ASP) and one UE (MU), and both utilities";
  }

  @Override
  public Metric create(Options options, RunContext run) {
    requireAtMost("asp", options.asp(), run.esCount());
    requireAtMost("mu", options.mu(), run.ueCount());
    return new TradeMetric(options.asp() - 1, options.mu() - 1);
  }

  private static void requireAtMost(String option, int value, int count) {
    if (value > count) {
      throw new IllegalArgumentException(
          "%s (%d) must be at most %d, as many as there are".formatted(option, value, count));
    }
  }
}
