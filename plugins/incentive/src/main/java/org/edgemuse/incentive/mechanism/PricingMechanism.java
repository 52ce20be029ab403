package org.edgemuse.incentive.mechanism;

import org.edgemuse.incentive.market.RewardScheme;
import org.edgemuse.incentive.slot.Premises;
import org.edgemuse.incentive.slot.Settlement;
import org.edgemuse.incentive.slot.SlotMarket;
import org.edgemuse.kernel.api.market.Allocation;
import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.market.Market;

/** Rewards by a formula, to which ASPs give their best answer. */
record PricingMechanism(RewardScheme scheme) implements IncentiveMechanism {

  @Override
  public void open(Market market) {
    Premises.require(market);
  }

  @Override
  public void clear(Market market, Allocation out) {
    if (market.requests() > 0) {
      SlotMarket slot = SlotMarket.of(market);
      Settlement.write(slot, scheme.clear(slot.market()), out);
    }
  }
}
