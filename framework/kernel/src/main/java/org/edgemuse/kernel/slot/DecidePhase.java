package org.edgemuse.kernel.slot;

import org.edgemuse.kernel.request.Decisions;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Has the scheduler decide each waiting request, in the order of (home AP, arrival). */
public record DecidePhase(Driver driver, Decisions decisions) implements Steppable {
  @Override
  public void step(SimState state) {
    driver.begin();
    decisions.make(driver);
  }
}
