package org.edgemuse.kernel.slot;

/** Has the scheduler decide each waiting request, in the order of (home AP, arrival). */
public record DecidePhase(Seat seat) implements SlotPhase {
  @Override
  public void run() {
    Driver driver = seat.driver();
    driver.begin();
    seat.decisions().make(driver);
  }
}
