package org.edgemuse.kernel.market;

import org.edgemuse.kernel.api.market.Allocation;
import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.market.Market;
import org.edgemuse.kernel.api.scheduling.DenyReason;

/** Admits the first so many requests of a slot at a reward of 2 and denies the others. */
record CappedAccess(int cap) implements IncentiveMechanism {
  private static final long serialVersionUID = 1L;

  @Override
  public void clear(Market market, Allocation out) {
    for (int i = 0; i < market.requests(); i++) {
      if (i < cap) {
        out.grant(i, 2, 1, 1);
      } else {
        out.deny(i, DenyReason.CAPACITY);
      }
    }
  }
}
