package org.edgemuse.kernel.market;

import java.io.Serializable;
import org.edgemuse.kernel.api.market.QoeMetric;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.plugin.Unit;

/** Makes a QoE that falls with delay alone. */
public final class LatencySlackPlugin implements Plugin<QoeMetric, LatencySlackPlugin.Options> {

  /**
   * Options of the metric.
   *
   * @param budgetS delay at which quality of experience is 0, s
   */
  public record Options(
      @Default("10") @Range(min = 0) @Unit("s") @Doc("Delay at which the QoE is 0") double budgetS)
      implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Seconds left of a delay budget when the content arrives";
  }

  @Override
  public QoeMetric create(Options options, RunContext run) {
    return new LatencySlack(options.budgetS());
  }
}
