package org.edgemuse.kernel.slot;

import org.edgemuse.kernel.request.HandleList;
import org.edgemuse.kernel.request.Pipeline;
import org.edgemuse.kernel.request.RequestCursor;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Has the scheduler decide each waiting request, in the order of (home AP, arrival). */
public record DecidePhase(Driver driver, Pipeline pipeline, RequestCursor cursor)
    implements Steppable {
  @Override
  public void step(SimState state) {
    driver.begin();
    HandleList waiting = pipeline.waiting();
    for (int i = 0; i < waiting.size(); i++) {
      cursor.at(waiting.get(i));
      driver.decide(cursor);
      if (!cursor.decided()) {
        throw new IllegalStateException(
            "The scheduler neither assigned nor denied request %d of UE %d"
                .formatted(cursor.handle(), cursor.ue()));
      }
    }
  }
}
