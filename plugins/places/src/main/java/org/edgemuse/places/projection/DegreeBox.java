package org.edgemuse.places.projection;

/**
 * A rectangle of longitudes and latitudes.
 *
 * @param west degrees, -180 to 180
 * @param south degrees
 * @param east degrees, at least {@code west}; above 180 where the box crosses the antimeridian
 * @param north degrees, at least {@code south}
 */
public record DegreeBox(double west, double south, double east, double north) {
  /** Length of a degree along a meridian, about. */
  private static final double DEGREE_KM = 111.2;

  private static final double TURN = 360;

  /** Longitude of the middle, -180 to 180. */
  public double centreLon() {
    double middle = (west + east) / 2;
    return middle > TURN / 2 ? middle - TURN : middle;
  }

  /** Latitude of the middle. */
  public double centreLat() {
    return (south + north) / 2;
  }

  /** How long it is from west to east where it is longest, or from south to north, km, about. */
  public double lengthKm() {
    double flattest = south <= 0 && north >= 0 ? 0 : Math.min(Math.abs(south), Math.abs(north));
    double widthKm = (east - west) * DEGREE_KM * StrictMath.cos(Math.toRadians(flattest));
    return Math.max(widthKm, (north - south) * DEGREE_KM);
  }

  /** The number of the zone of UTM that its middle is in, as EPSG's code of that on WGS84. */
  public String utmCode() {
    int zone = Math.min(60, (int) Math.floor((centreLon() + TURN / 2) / 6) + 1);
    return "EPSG:%d%02d".formatted(centreLat() < 0 ? 327 : 326, zone);
  }

  @Override
  public String toString() {
    return "longitude %s to %s, latitude %s to %s"
        .formatted(west, east > TURN / 2 ? east - TURN : east, south, north);
  }
}
