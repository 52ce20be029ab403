package org.edgemuse.mobility;

import java.io.Serializable;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.Area;
import org.edgemuse.kernel.values.Values;

/**
 * Draws what a random-waypoint UE does next: a pause, then a straight leg to a uniformly random
 * place at a uniformly random speed. All is a function of UE and number of the leg.
 *
 * @param area where places lie
 * @param minSpeedMps the lowest speed, m/s, positive
 * @param maxSpeedMps the highest speed, m/s
 * @param pauses length of a pause, s
 * @param draws where numbers come from
 */
record Legs(Area area, double minSpeedMps, double maxSpeedMps, Values pauses, Draws draws)
    implements Serializable {

  /** x of the place where the leg ends, m. */
  double toXM(int ue, long leg) {
    return draws.uniform(ue, leg, 0) * area.widthM();
  }

  /** y of the place where the leg ends, m. */
  double toYM(int ue, long leg) {
    return draws.uniform(ue, leg, 1) * area.heightM();
  }

  /** Speed on the leg, m/s. */
  double speedMps(int ue, long leg) {
    return minSpeedMps + (maxSpeedMps - minSpeedMps) * draws.uniform(ue, leg, 2);
  }

  /**
   * Pause before the leg, s. Values know an entity but no time, so each leg has a seed of its own.
   */
  double pauseS(int ue, long leg) {
    return pauses.at(Draws.of(draws.bits(ue, leg, 3), "random-waypoint/pause"), ue);
  }

  /** No pause and leg together take longer, s. */
  double longestS() {
    double diagonalM = Math.sqrt(area.widthM() * area.widthM() + area.heightM() * area.heightM());
    return pauses.max() + diagonalM / minSpeedMps;
  }
}
