package org.edgemuse.kernel.slot;

import org.edgemuse.kernel.request.HandleList;
import org.edgemuse.kernel.request.OutcomeCursor;
import org.edgemuse.kernel.request.Pipeline;
import org.edgemuse.kernel.view.AnnouncementBoard;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Brings what settled, and what the machines now announce, to the scheduler. */
public record LearnPhase(
    Driver driver, Pipeline pipeline, OutcomeCursor cursor, AnnouncementBoard announcements)
    implements Steppable {
  @Override
  public void step(SimState state) {
    if (driver instanceof Driver.ForAnnounced) {
      announcements.update();
    }
    HandleList settled = pipeline.settled();
    for (int i = 0; i < settled.size(); i++) {
      driver.learn(cursor.at(settled.get(i)));
    }
  }
}
