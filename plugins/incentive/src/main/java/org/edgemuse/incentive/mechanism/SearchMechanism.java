package org.edgemuse.incentive.mechanism;

import org.edgemuse.incentive.market.Clearing;
import org.edgemuse.incentive.market.RewardScheme;
import org.edgemuse.incentive.slot.Premises;
import org.edgemuse.incentive.slot.Settlement;
import org.edgemuse.incentive.slot.SlotMarket;
import org.edgemuse.kernel.api.market.Allocation;
import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.market.Market;
import org.edgemuse.kernel.api.metric.Metered;
import org.edgemuse.kernel.api.metric.Metric;
import org.jspecify.annotations.Nullable;

/** Rewards that are searched for, from those of the slot before if they are remembered. */
final class SearchMechanism implements IncentiveMechanism, Metered {
  private static final long serialVersionUID = 1L;

  private final RewardScheme scheme;
  private final @Nullable RewardMemory memory;
  private final SearchMeter meter;

  /**
   * A mechanism.
   *
   * @param memory of the slot before, or null to begin anew in every slot
   */
  SearchMechanism(RewardScheme scheme, @Nullable RewardMemory memory, SearchMeter meter) {
    this.scheme = scheme;
    this.memory = memory;
    this.meter = meter;
  }

  @Override
  public void open(Market market) {
    Premises.require(market);
  }

  @Override
  public void clear(Market market, Allocation out) {
    if (market.requests() == 0) {
      meter.nothing();
      if (memory != null) {
        memory.forget();
      }
      return;
    }
    SlotMarket slot = SlotMarket.of(market);
    Clearing cleared = scheme.clear(slot.market(), memory == null ? null : memory.recall(slot));
    Settlement.write(slot, cleared, out);
    meter.cleared(cleared);
    if (memory != null) {
      memory.keep(slot, cleared);
    }
  }

  @Override
  public Metric meter() {
    return meter;
  }
}
