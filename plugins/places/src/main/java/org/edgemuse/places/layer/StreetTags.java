package org.edgemuse.places.layer;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edgemuse.kernel.api.map.Street.Direction;
import org.edgemuse.kernel.api.map.Street.Use;
import org.jspecify.annotations.Nullable;

/** What values of OpenStreetMap's tags say of a street. */
final class StreetTags {
  /** What {@code maxspeed=walk} is taken for, m/s: 5 km/h. */
  static final double WALK_MPS = 5 / 3.6;

  private static final double KMH_PER_MPH = 1.609344;
  private static final double MPS_PER_KMH = 1 / 3.6;
  private static final Pattern SPEED =
      Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)\\s*(km/?h|kph|kmph|mph)?");

  private static final Set<String> FORWARD = Set.of("yes", "true", "1");
  private static final Set<String> BACKWARD = Set.of("-1", "reverse");
  private static final Set<String> BOTH = Set.of("no", "false", "0", "");
  private static final Set<String> FOOT =
      Set.of(
          "footway",
          "path",
          "pedestrian",
          "steps",
          "cycleway",
          "bridleway",
          "corridor",
          "elevator",
          "platform",
          "foot");
  private static final Set<String> CAR =
      Set.of("motorway", "motorway_link", "trunk", "trunk_link", "car");
  private static final Set<String> NOBODY =
      Set.of("construction", "proposed", "planned", "abandoned", "disused", "razed");

  private StreetTags() {}

  /** In which direction a street may be driven along, or null if the value is not understood. */
  static @Nullable Direction direction(@Nullable String oneWay) {
    String value = plain(oneWay);
    if (FORWARD.contains(value)) {
      return Direction.FORWARD;
    }
    if (BACKWARD.contains(value)) {
      return Direction.BACKWARD;
    }
    return BOTH.contains(value) ? Direction.BOTH : null;
  }

  /** How fast it may be driven along, m/s; NaN if the value is not understood or there is none. */
  static double speedMps(@Nullable String speed) {
    String value = plain(speed);
    if (value.equals("walk")) {
      return WALK_MPS;
    }
    Matcher number = SPEED.matcher(value);
    if (!number.matches()) {
      return Double.NaN;
    }
    double kmh =
        Double.parseDouble(number.group(1)) * ("mph".equals(number.group(2)) ? KMH_PER_MPH : 1);
    return kmh > 0 ? kmh * MPS_PER_KMH : Double.NaN;
  }

  /** Who may be on a street of that kind; null if nobody may, since it is not there (any more). */
  static @Nullable Use use(@Nullable String kind) {
    String value = plain(kind);
    if (NOBODY.contains(value)) {
      return null;
    }
    return FOOT.contains(value) ? Use.FOOT : CAR.contains(value) ? Use.CAR : Use.ANY;
  }

  private static String plain(@Nullable String value) {
    return value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
  }
}
