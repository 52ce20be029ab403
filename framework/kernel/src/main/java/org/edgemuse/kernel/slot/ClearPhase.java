package org.edgemuse.kernel.slot;

import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.request.MarketFloor;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Lets the market clear. */
public record ClearPhase(IncentiveMechanism mechanism, MarketFloor floor) implements Steppable {
  @Override
  public void step(SimState state) {
    floor.open();
    mechanism.clear(floor.market(), floor);
    floor.close();
  }
}
