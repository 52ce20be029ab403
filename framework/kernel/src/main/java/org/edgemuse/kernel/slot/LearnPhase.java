package org.edgemuse.kernel.slot;

import org.edgemuse.kernel.api.world.DemandModel;
import org.edgemuse.kernel.request.Outcomes;
import org.edgemuse.kernel.view.AnnouncementBoard;
import org.edgemuse.kernel.world.World;

/** Brings what settled, and what the machines now announce, to the scheduler and to demand. */
public record LearnPhase(Driver driver, World world, Outcomes outcomes, AnnouncementBoard board)
    implements SlotPhase {
  @Override
  public void run() {
    if (driver instanceof Driver.ForAnnounced) {
      board.update();
    }
    for (int i = 0; i < outcomes.count(); i++) {
      driver.learn(outcomes.get(i));
    }
    DemandModel demand = world.demand();
    if (demand.endogenous()) {
      for (int i = 0; i < outcomes.count(); i++) {
        demand.settled(outcomes.get(i));
      }
    }
  }
}
