package org.edgemuse.mobility.street.network;

import java.util.List;
import org.edgemuse.kernel.api.map.Street;
import org.edgemuse.kernel.api.world.Area;
import org.edgemuse.kernel.fault.Culprit;

/** What a map must keep to when it tells of streets. */
final class StreetCheck {
  /** Coordinates are rounded; a street along the border may lie outside by so much. */
  private static final double ROUNDING_M = 1e-6;

  /** Who is faster crosses more junctions in a slot than anyone would wait for. */
  private static final double TOP_SPEED_MPS = 1e5;

  private StreetCheck() {}

  /**
   * Does nothing if all streets lie in the area and have speeds.
   *
   * @throws IllegalArgumentException for the first that does not
   */
  static void check(List<Street> streets, Area area) {
    for (int s = 0; s < streets.size(); s++) {
      Street street = streets.get(s);
      if (street.xM().length < 2 || street.xM().length != street.yM().length) {
        throw wrong(
            s,
            "has %d x and %d y, must have two points or more",
            street.xM().length,
            street.yM().length);
      }
      for (int i = 0; i < street.xM().length; i++) {
        if (!isWithin(street.xM()[i], area.widthM()) || !isWithin(street.yM()[i], area.heightM())) {
          throw wrong(
              s,
              "has a point at (%s, %s), outside the area of %s m x %s m",
              Culprit.number(street.xM()[i]),
              Culprit.number(street.yM()[i]),
              Culprit.number(area.widthM()),
              Culprit.number(area.heightM()));
        }
      }
      double speedMps = street.speedMps();
      if (!Double.isNaN(speedMps) && !(speedMps > 0 && speedMps <= TOP_SPEED_MPS)) {
        throw wrong(
            s,
            "has the speed %s m/s, must be above 0 and at most %s m/s",
            Culprit.number(speedMps),
            Culprit.number(TOP_SPEED_MPS));
      }
    }
  }

  private static boolean isWithin(double coordinateM, double lengthM) {
    return coordinateM >= -ROUNDING_M && coordinateM <= lengthM + ROUNDING_M;
  }

  private static IllegalArgumentException wrong(int street, String what, Object... values) {
    return new IllegalArgumentException(
        "streets: street %d of the map, counted from 0, ".formatted(street)
            + what.formatted(values));
  }
}
