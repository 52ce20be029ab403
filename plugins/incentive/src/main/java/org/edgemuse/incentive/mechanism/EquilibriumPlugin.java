package org.edgemuse.incentive.mechanism;

import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;

/** Makes the mechanism that trades at the Nash equilibrium of the reward game (11), QoE paper. */
public final class EquilibriumPlugin implements Plugin<IncentiveMechanism, SearchOptions> {

  @Override
  public Class<SearchOptions> options() {
    return SearchOptions.class;
  }

  @Override
  public String summary() {
    return "UEs offer the rewards of the Nash equilibrium, found exactly, and ESs answer with their optimum";
  }

  @Override
  public IncentiveMechanism create(SearchOptions options, RunContext run) {
    return options.mechanism(options.solver(), run);
  }
}
