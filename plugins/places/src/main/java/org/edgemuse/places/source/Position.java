package org.edgemuse.places.source;

import org.jspecify.annotations.Nullable;

/** What longitudes and latitudes may be. */
public final class Position {
  private static final double MOST_LON = 180;
  private static final double MOST_LAT = 90;

  /** Beyond this nothing is an angle. */
  private static final double A_TURN = 360;

  private Position() {}

  /** Whether a position is on Earth. */
  public static boolean isOnEarth(double lon, double lat) {
    return Math.abs(lon) <= MOST_LON && Math.abs(lat) <= MOST_LAT;
  }

  /**
   * What is wrong with a position, and what was probably meant, or null if nothing is.
   *
   * @param lon degrees
   * @param lat degrees
   * @param order says in which order the file has the two
   */
  public static @Nullable String fault(double lon, double lat, String order) {
    if (isOnEarth(lon, lat)) {
      return null;
    }
    boolean latitude = !(Math.abs(lat) <= MOST_LAT);
    String rule =
        latitude
            ? "latitude (%s) must be in [-90, 90] degrees".formatted(lat)
            : "longitude (%s) must be in [-180, 180] degrees".formatted(lon);
    if (Math.abs(lon) > A_TURN || Math.abs(lat) > A_TURN) {
      return rule + "; these look like metres of a projection, but degrees of WGS84 are wanted";
    }
    return isOnEarth(lat, lon) ? rule + "; the two look swapped: " + order : rule;
  }
}
