package org.edgemuse.kernel.slot;

import org.edgemuse.kernel.request.Decisions;
import org.edgemuse.kernel.trace.DecisionLog;

/**
 * Has the scheduler decide each waiting request, in the order of (home AP, arrival). Where somebody
 * wants to know why, it first rates the candidates.
 */
public record DecidePhase(Seat seat, DecisionLog log) implements SlotPhase {
  @Override
  public void run() {
    Driver driver = seat.driver();
    driver.begin();
    Decisions decisions = seat.decisions();
    decisions.begin();
    boolean followed = log.followsAnybody();
    while (decisions.next()) {
      if (followed && log.wants(decisions.request().ue())) {
        log.rated(decisions.request(), decisions.rate(driver));
      }
      driver.decide(decisions.request());
    }
  }
}
