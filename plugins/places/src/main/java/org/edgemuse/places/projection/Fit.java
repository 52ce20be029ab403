package org.edgemuse.places.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether lengths in a plane are lengths on the ground. The scale of a projection is taken at 25
 * points of a box, along the meridian and along the parallel: the length in the plane of a short
 * way, over its length on the ellipsoid.
 */
public final class Fit {
  /** By how much a scale may be off. */
  public static final double MOST = 0.01;

  /** From here on users are told. */
  private static final double TOLD = 0.001;

  /** Degrees between north on Earth and in the plane from which users are told. */
  private static final double MOST_TURN = 5;

  private static final int STEPS = 4;

  /** Half a short way, degrees. */
  private static final double SHORT = 5e-4;

  private static final double EQUATOR_M = 6378137;
  private static final double FLATTENING = 1 / 298.257223563;
  private static final double ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING);

  /** Nearer to a pole parallels are too short to measure. */
  private static final double NORTHMOST = 89.9;

  private final Plane plane;
  private final double[] xyM = new double[2];
  private double worst = 1;

  private Fit(Plane plane) {
    this.plane = plane;
  }

  /**
   * Looks at a projection within a box.
   *
   * @param name of the projection, for messages
   * @return what users should know of it, in sentences
   * @throws IllegalArgumentException if its scale is off by more than {@link #MOST}
   */
  public static List<String> check(String name, Plane plane, DegreeBox box) {
    Fit fit = new Fit(plane);
    double turn = 0;
    for (int i = 0; i <= STEPS; i++) {
      for (int j = 0; j <= STEPS; j++) {
        double lon = box.west() + (box.east() - box.west()) * i / STEPS;
        double lat = box.south() + (box.north() - box.south()) * j / STEPS;
        turn = Math.max(turn, fit.measure(lon, Math.max(-NORTHMOST, Math.min(NORTHMOST, lat))));
      }
    }
    double off = Math.abs(fit.worst - 1);
    if (!(off <= MOST)) {
      String scale =
          Double.isNaN(fit.worst) ? "unknown" : String.format(Locale.ROOT, "%.3f", fit.worst);
      throw new IllegalArgumentException(
          ("projection (%s) makes lengths %s times what they are at this place (%s); at most 1 %% off"
                  + " is accepted: take auto, or %s, the UTM zone of the place")
              .formatted(name, scale, box, box.utmCode()));
    }
    List<String> told = new ArrayList<>();
    if (off > TOLD) {
      told.add(
          String.format(
              Locale.ROOT, "projection %s: lengths are %.4f times what they are", name, fit.worst));
    }
    if (turn > MOST_TURN) {
      told.add(
          String.format(
              Locale.ROOT, "projection %s: its y axis points %.0f degrees off north", name, turn));
    }
    return told;
  }

  /** Takes the scale at a point into account; returns degrees between the y axis and north. */
  private double measure(double lon, double lat) {
    double phi = StrictMath.toRadians(lat);
    double sine = StrictMath.sin(phi);
    double squeezed = 1 - ECCENTRICITY_SQUARED * sine * sine;
    double meridianM = EQUATOR_M * (1 - ECCENTRICITY_SQUARED) / (squeezed * Math.sqrt(squeezed));
    double parallelM = EQUATOR_M / Math.sqrt(squeezed) * StrictMath.cos(phi);
    double wayRadians = StrictMath.toRadians(2 * SHORT);
    double[] east = way(lon - SHORT, lat, lon + SHORT, lat);
    double[] north = way(lon, lat - SHORT, lon, lat + SHORT);
    take(length(east) / (parallelM * wayRadians));
    take(length(north) / (meridianM * wayRadians));
    return Math.abs(StrictMath.toDegrees(StrictMath.atan2(north[0], north[1])));
  }

  private double[] way(double fromLon, double fromLat, double toLon, double toLat) {
    plane.project(rolled(fromLon), fromLat, xyM);
    double x = xyM[0];
    double y = xyM[1];
    plane.project(rolled(toLon), toLat, xyM);
    return new double[] {xyM[0] - x, xyM[1] - y};
  }

  private static double rolled(double lon) {
    return lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon;
  }

  private static double length(double[] way) {
    return StrictMath.hypot(way[0], way[1]);
  }

  private void take(double scale) {
    if (!(Math.abs(scale - 1) <= Math.abs(worst - 1))) {
      worst = scale;
    }
  }
}
