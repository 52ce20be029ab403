package org.edgemuse.incentive.mechanism;

import org.edgemuse.incentive.pricing.OneResource;
import org.edgemuse.incentive.pricing.Resource;
import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;

/** Makes the equilibrium of the game in which spectrum is shared evenly (OnlyF, QoE paper). */
public final class OnlyComputePlugin implements Plugin<IncentiveMechanism, SearchOptions> {

  @Override
  public Class<SearchOptions> options() {
    return SearchOptions.class;
  }

  @Override
  public String summary() {
    return "The equilibrium where only computing is optimised and bandwidth is shared evenly;"
        + " regret is that of this game";
  }

  @Override
  public IncentiveMechanism create(SearchOptions options, RunContext run) {
    return options.mechanism(new OneResource(Resource.COMPUTE, options.solver()), run);
  }
}
