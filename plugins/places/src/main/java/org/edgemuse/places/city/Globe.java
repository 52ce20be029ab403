package org.edgemuse.places.city;

/**
 * Puts a city on the ellipsoid WGS84, by the radii of curvature at its middle, as texts of 7
 * decimals, which is a centimetre. The texts hang on no library's way to write numbers.
 */
final class Globe {
  private static final double SEMI_MAJOR_M = 6378137;
  private static final double ECCENTRICITY_SQUARED = 6.69437999014e-3;
  private static final long UNITS_OF_A_DEGREE = 10_000_000;
  private static final long UNITS_OF_HALF_A_TURN = 180 * UNITS_OF_A_DEGREE;

  private final double middleM;
  private final double longitude;
  private final double latitude;
  private final double degreesOfMetreEast;
  private final double degreesOfMetreNorth;

  Globe(CityOptions options) {
    middleM = options.sizeM() / 2;
    longitude = options.longitude();
    latitude = options.latitude();
    double sine = StrictMath.sin(StrictMath.toRadians(latitude));
    double cosine = StrictMath.cos(StrictMath.toRadians(latitude));
    double flat = 1 - ECCENTRICITY_SQUARED * sine * sine;
    double primeVerticalM = SEMI_MAJOR_M / Math.sqrt(flat);
    double meridianM = primeVerticalM * (1 - ECCENTRICITY_SQUARED) / flat;
    degreesOfMetreEast = StrictMath.toDegrees(1 / (primeVerticalM * cosine));
    degreesOfMetreNorth = StrictMath.toDegrees(1 / meridianM);
  }

  /** Degrees from -180 to 180, on either side of the antimeridian too. */
  String longitude(Spot spot) {
    long units = units(longitude + (spot.x() - middleM) * degreesOfMetreEast);
    if (units > UNITS_OF_HALF_A_TURN) {
      units -= 2 * UNITS_OF_HALF_A_TURN;
    } else if (units < -UNITS_OF_HALF_A_TURN) {
      units += 2 * UNITS_OF_HALF_A_TURN;
    }
    return text(units);
  }

  String latitude(Spot spot) {
    return text(units(latitude + (spot.y() - middleM) * degreesOfMetreNorth));
  }

  private static long units(double degrees) {
    return Math.round(degrees * UNITS_OF_A_DEGREE);
  }

  private static String text(long units) {
    long size = Math.abs(units);
    String fraction = Long.toString(UNITS_OF_A_DEGREE + size % UNITS_OF_A_DEGREE).substring(1);
    return (units < 0 ? "-" : "") + size / UNITS_OF_A_DEGREE + "." + fraction;
  }
}
