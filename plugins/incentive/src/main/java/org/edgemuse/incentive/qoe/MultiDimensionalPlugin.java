package org.edgemuse.incentive.qoe;

import org.edgemuse.kernel.api.market.QoeMetric;
import org.edgemuse.kernel.api.plugin.NoOptions;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;

/** Makes the multi-dimensional QoE. */
public final class MultiDimensionalPlugin implements Plugin<QoeMetric, NoOptions> {

  @Override
  public Class<NoOptions> options() {
    return NoOptions.class;
  }

  @Override
  public String summary() {
    return "Milliseconds left of the tolerated latency after generation and transfers";
  }

  @Override
  public QoeMetric create(NoOptions options, RunContext run) {
    return new MultiDimensional();
  }
}
