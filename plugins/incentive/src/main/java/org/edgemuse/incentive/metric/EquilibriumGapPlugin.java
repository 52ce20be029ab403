package org.edgemuse.incentive.metric;

import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.plugin.NoOptions;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;

/** Makes the distance of a market from its equilibrium. */
public final class EquilibriumGapPlugin implements Plugin<Metric, NoOptions> {

  @Override
  public Class<NoOptions> options() {
    return NoOptions.class;
  }

  @Override
  public String summary() {
    return "How far rewards and utilities of a market are from the exact Nash equilibrium";
  }

  @Override
  public Metric create(NoOptions options, RunContext run) {
    return new EquilibriumGap();
  }
}
