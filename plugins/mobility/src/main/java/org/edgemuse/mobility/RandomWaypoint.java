package org.edgemuse.mobility;

import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.api.world.Places;
import org.jspecify.annotations.Nullable;

/**
 * Pause, go straight to a random place, pause again: the random waypoint model of Johnson and
 * Maltz. UEs arrive and set off at any time within a slot.
 */
final class RandomWaypoint implements MobilityModel {
  private static final long serialVersionUID = 1L;

  private final Legs legs;
  private final @Nullable SteadyState steadyState;
  private final double slotS;
  private final int[] leg;
  private final double[] pauseS;
  private final double[] toXM;
  private final double[] toYM;
  private final double[] speedMps;

  /**
   * A model.
   *
   * @param steadyState puts UEs where they would be long after the start, or null to let them start
   *     with a pause where they stand
   */
  RandomWaypoint(Legs legs, @Nullable SteadyState steadyState, double slotS, int ueCount) {
    this.legs = legs;
    this.steadyState = steadyState;
    this.slotS = slotS;
    leg = new int[ueCount];
    pauseS = new double[ueCount];
    toXM = new double[ueCount];
    toYM = new double[ueCount];
    speedMps = new double[ueCount];
  }

  @Override
  public void move(int ue, Moment now, Places places) {
    if (leg[ue] == 0) {
      start(ue, places);
    }
    double xM = places.xM(ue);
    double yM = places.yM(ue);
    double leftS = slotS;
    while (leftS > 0) {
      double standsS = Math.min(pauseS[ue], leftS);
      pauseS[ue] -= standsS;
      leftS -= standsS;
      double awayXM = toXM[ue] - xM;
      double awayYM = toYM[ue] - yM;
      double awayM = Math.sqrt(awayXM * awayXM + awayYM * awayYM);
      double reachM = speedMps[ue] * leftS;
      if (reachM < awayM) {
        xM += awayXM * (reachM / awayM);
        yM += awayYM * (reachM / awayM);
        leftS = 0;
      } else {
        xM = toXM[ue];
        yM = toYM[ue];
        leftS -= awayM / speedMps[ue];
        setOff(ue);
      }
    }
    places.put(ue, xM, yM);
  }

  private void start(int ue, Places places) {
    setOff(ue);
    if (steadyState != null) {
      steadyState.draw(ue);
      places.put(ue, steadyState.xM(), steadyState.yM());
      pauseS[ue] = steadyState.pauseS();
      toXM[ue] = steadyState.toXM();
      toYM[ue] = steadyState.toYM();
      speedMps[ue] = steadyState.speedMps();
    }
  }

  private void setOff(int ue) {
    int next = ++leg[ue];
    pauseS[ue] = legs.pauseS(ue, next);
    toXM[ue] = legs.toXM(ue, next);
    toYM[ue] = legs.toYM(ue, next);
    speedMps[ue] = legs.speedMps(ue, next);
  }
}
