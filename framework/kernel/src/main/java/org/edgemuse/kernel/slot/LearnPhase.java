package org.edgemuse.kernel.slot;

import org.edgemuse.kernel.api.world.DemandModel;
import org.edgemuse.kernel.request.Outcomes;
import org.edgemuse.kernel.world.World;

/**
 * Brings what settled, and what the machines now announce, to the scheduler and to demand: to each
 * of them only requests that it has decided or raised itself, and not one that it replaced.
 */
public record LearnPhase(Seat seat, World world, Outcomes outcomes) implements SlotPhase {
  @Override
  public void run() {
    seat.announce();
    Driver driver = seat.driver();
    long decidedSince = seat.since();
    for (int i = 0; i < outcomes.count(); i++) {
      if (outcomes.decidedAt(i) >= decidedSince) {
        driver.learn(outcomes.get(i));
      }
    }
    DemandModel demand = world.demand();
    if (demand.endogenous()) {
      long raisedSince = world.demandSince();
      for (int i = 0; i < outcomes.count(); i++) {
        if (outcomes.raisedAt(i) >= raisedSince) {
          demand.settled(outcomes.get(i));
        }
      }
    }
  }
}
