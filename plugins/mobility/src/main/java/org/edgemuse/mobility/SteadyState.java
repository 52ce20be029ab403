package org.edgemuse.mobility;

import java.io.Serializable;
import org.edgemuse.kernel.api.random.Draws;

/**
 * Where a random-waypoint UE is, and what it is about, at a moment long after its start: long legs,
 * slow ones and long pauses are more likely to be met than drawn. A whole cycle of pause and leg is
 * drawn, and a moment between 0 and the longest that a cycle can take; if the moment is past the
 * cycle's end both are drawn again. What is accepted has exactly the distribution in the long run.
 * The object is reused from UE to UE.
 */
final class SteadyState implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Legs legs;
  private final Draws draws;
  private final double longestS;
  private double xM;
  private double yM;
  private double toXM;
  private double toYM;
  private double speedMps;
  private double pauseS;

  /**
   * Steady states of those legs.
   *
   * @param legs the cycles to try, drawn for another purpose than the legs that UEs then take
   * @param draws the moments to try
   */
  SteadyState(Legs legs, Draws draws) {
    this.legs = legs;
    this.draws = draws;
    this.longestS = legs.longestS();
  }

  /** Moves on to the state of that UE. */
  void draw(int ue) {
    long attempt = 0;
    while (!meets(ue, attempt)) {
      attempt++;
    }
  }

  double xM() {
    return xM;
  }

  double yM() {
    return yM;
  }

  double toXM() {
    return toXM;
  }

  double toYM() {
    return toYM;
  }

  double speedMps() {
    return speedMps;
  }

  /** What is left of the pause, s. */
  double pauseS() {
    return pauseS;
  }

  private boolean meets(int ue, long attempt) {
    xM = legs.toXM(ue, 2 * attempt);
    yM = legs.toYM(ue, 2 * attempt);
    long leg = 2 * attempt + 1;
    toXM = legs.toXM(ue, leg);
    toYM = legs.toYM(ue, leg);
    speedMps = legs.speedMps(ue, leg);
    double wholePauseS = legs.pauseS(ue, leg);
    double awayXM = toXM - xM;
    double awayYM = toYM - yM;
    double legS = Math.sqrt(awayXM * awayXM + awayYM * awayYM) / speedMps;
    double atS = longestS * draws.uniform(ue, attempt, 0);
    if (atS >= wholePauseS + legS) {
      return false;
    }
    pauseS = Math.max(0, wholePauseS - atS);
    double gone = atS > wholePauseS ? Math.min(1, (atS - wholePauseS) / legS) : 0;
    xM += awayXM * gone;
    yM += awayYM * gone;
    return true;
  }
}
