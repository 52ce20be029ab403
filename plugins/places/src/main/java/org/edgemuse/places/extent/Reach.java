package org.edgemuse.places.extent;

import org.edgemuse.places.projection.DegreeBox;

/**
 * How far a file reaches, degrees.
 *
 * @param positions what was read of it
 * @param plain its bounds with longitudes from -180 to 180
 * @param unrolled its bounds with longitudes from 0 to 360
 */
record Reach(Positions positions, Bounds plain, Bounds unrolled) {
  private static final double TURN = 360;

  static Reach of(Positions positions) {
    Bounds plain = new Bounds();
    Bounds unrolled = new Bounds();
    positions.visit(
        (lon, lat, place) -> {
          plain.at(lon, lat, place);
          unrolled.at(lon < 0 ? lon + TURN : lon, lat, place);
        });
    return new Reach(positions, plain, unrolled);
  }

  Bounds bounds(boolean crossing) {
    return crossing ? unrolled : plain;
  }

  /** Its box, if it lies on one side of the antimeridian. */
  DegreeBox box() {
    return new DegreeBox(plain.leastX(), plain.leastY(), plain.mostX(), plain.mostY());
  }
}
