package org.edgemuse.kernel.api.map;

import java.io.Serializable;

/**
 * A line along which UEs travel. It meets others where they have a point in common, be it an end or
 * not. The arrays are the street's own: do not change them.
 *
 * @param xM x of its points, m, at least two of them
 * @param yM y of its points, m
 * @param direction in which it may be driven along; who walks does not care
 * @param speedMps how fast it may be driven along, m/s; NaN if nobody says
 * @param use who may be on it
 */
public record Street(double[] xM, double[] yM, Direction direction, double speedMps, Use use)
    implements Serializable {

  /** Directions along the order of the points. */
  public enum Direction {
    /** Both ways. */
    BOTH,
    /** From the first point to the last. */
    FORWARD,
    /** From the last point to the first. */
    BACKWARD
  }

  /** Who may be on a street. */
  public enum Use {
    /** Everyone. */
    ANY,
    /** Who walks. */
    FOOT,
    /** Who drives. */
    CAR
  }
}
