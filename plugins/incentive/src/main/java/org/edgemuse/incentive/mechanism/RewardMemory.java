package org.edgemuse.incentive.mechanism;

import java.io.Serializable;
import java.util.Arrays;
import org.edgemuse.incentive.market.Clearing;
import org.edgemuse.incentive.market.Market;
import org.edgemuse.incentive.slot.SlotMarket;

/** The rewards of the slot before, by ES and UE: who paid nothing then has none. */
final class RewardMemory implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int ueCount;
  private final double[] rewards;

  RewardMemory(int esCount, int ueCount) {
    this.ueCount = ueCount;
    rewards = new double[esCount * ueCount];
  }

  /** Rewards over the pairs of the slot's market to begin with, 0 for who is new. */
  double[] recall(SlotMarket slot) {
    Market market = slot.market();
    double[] recalled = new double[market.pairs()];
    for (int n = 0; n < market.asps(); n++) {
      for (int m = 0; m < market.mus(); m++) {
        recalled[market.at(n, m)] = rewards[n * ueCount + slot.ue(m)];
      }
    }
    return recalled;
  }

  /** Remembers this slot, and it alone. */
  void keep(SlotMarket slot, Clearing cleared) {
    forget();
    Market market = slot.market();
    for (int n = 0; n < market.asps(); n++) {
      for (int m = 0; m < market.mus(); m++) {
        rewards[n * ueCount + slot.ue(m)] = cleared.rewards()[market.at(n, m)];
      }
    }
  }

  /** Remembers a slot in which nobody asked. */
  void forget() {
    Arrays.fill(rewards, 0);
  }
}
