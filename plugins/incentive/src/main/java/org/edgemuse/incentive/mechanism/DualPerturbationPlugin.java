package org.edgemuse.incentive.mechanism;

import org.edgemuse.incentive.perturbation.DualPerturbation;
import org.edgemuse.incentive.perturbation.PerturbationOptions;
import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;

/** Makes the mechanism of Algorithm 1, QoE paper. */
public final class DualPerturbationPlugin
    implements Plugin<IncentiveMechanism, DualPerturbationOptions> {

  @Override
  public Class<DualPerturbationOptions> options() {
    return DualPerturbationOptions.class;
  }

  @Override
  public String summary() {
    return "UEs nudge rewards up and down until utilities settle: Algorithm 1 as printed";
  }

  @Override
  public IncentiveMechanism create(DualPerturbationOptions options, RunContext run) {
    PerturbationOptions algorithm = options.algorithm();
    return new SearchMechanism(
        new DualPerturbation(algorithm),
        options.warmStart() ? new RewardMemory(run.esCount(), run.ueCount()) : null,
        new BoundMeter(algorithm));
  }
}
