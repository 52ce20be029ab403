package org.edgemuse.kernel.slot;

import org.edgemuse.kernel.request.Decisions;

/** Has the scheduler decide each waiting request, in the order of (home AP, arrival). */
public record DecidePhase(Driver driver, Decisions decisions) implements SlotPhase {
  @Override
  public void run() {
    driver.begin();
    decisions.make(driver);
  }
}
