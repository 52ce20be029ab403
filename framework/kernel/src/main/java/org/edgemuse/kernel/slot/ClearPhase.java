package org.edgemuse.kernel.slot;

import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.request.MarketFloor;

/** Lets the market clear. */
public record ClearPhase(IncentiveMechanism mechanism, MarketFloor floor) implements SlotPhase {
  @Override
  public void run() {
    floor.open();
    mechanism.clear(floor.market(), floor);
    floor.close();
  }
}
