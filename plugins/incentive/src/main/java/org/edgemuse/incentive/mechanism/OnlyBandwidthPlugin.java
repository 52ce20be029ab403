package org.edgemuse.incentive.mechanism;

import org.edgemuse.incentive.pricing.OneResource;
import org.edgemuse.incentive.pricing.Resource;
import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;

/** Makes the equilibrium of the game in which computing is shared evenly (OnlyB, QoE paper). */
public final class OnlyBandwidthPlugin implements Plugin<IncentiveMechanism, SearchOptions> {

  @Override
  public Class<SearchOptions> options() {
    return SearchOptions.class;
  }

  @Override
  public String summary() {
    return "The equilibrium where only bandwidth is optimised and computing is shared evenly;"
        + " regret is that of this game";
  }

  @Override
  public IncentiveMechanism create(SearchOptions options, RunContext run) {
    return options.mechanism(new OneResource(Resource.BANDWIDTH, options.solver()), run);
  }
}
