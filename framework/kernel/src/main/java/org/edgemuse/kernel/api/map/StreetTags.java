package org.edgemuse.kernel.api.map;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What attributes of streets say, in the words of OpenStreetMap. */
public final class StreetTags {
  private static final double MPS_PER_KMH = 1 / 3.6;
  private static final double MPS_PER_MPH = 0.44704;

  /** Walking pace on a street that is to be driven at it, 7 km/h. */
  private static final double WALKING_PACE_MPS = 7 * MPS_PER_KMH;

  private static final Pattern SPEED =
      Pattern.compile("([0-9]{1,4}(?:\\.[0-9]+)?)\\s*(km/h|kmh|kph|mph)?");

  private static final Set<String> BOTH_WAYS = Set.of("", "no", "false", "0", "n", "f");
  private static final Set<String> FORWARD = Set.of("yes", "true", "1", "y", "t");
  private static final Set<String> BACKWARD = Set.of("-1", "reverse");
  private static final Set<String> NO_LIMIT = Set.of("", "none", "signals", "variable");

  private static final Set<String> FOR_FEET =
      Set.of(
          "footway",
          "pedestrian",
          "path",
          "steps",
          "corridor",
          "sidewalk",
          "crossing",
          "bridleway",
          "cycleway");

  private static final Set<String> FOR_CARS =
      Set.of("motorway", "motorway_link", "trunk", "trunk_link");

  private StreetTags() {}

  /**
   * Directions in which a street may be driven along.
   *
   * @param oneWay what it says of that, empty if nothing
   * @return null if the words mean nothing
   */
  public static Street.@Nullable Direction direction(String oneWay) {
    String word = word(oneWay);
    if (BOTH_WAYS.contains(word)) {
      return Street.Direction.BOTH;
    }
    if (FORWARD.contains(word)) {
      return Street.Direction.FORWARD;
    }
    return BACKWARD.contains(word) ? Street.Direction.BACKWARD : null;
  }

  /**
   * How fast a street may be driven along, m/s; NaN if it has no limit or says nothing.
   *
   * @param speed a number of km/h, or one with its unit, {@code 30 mph}; or {@code walk}
   * @return empty if the words mean nothing, or a speed of 0
   */
  public static OptionalDouble speedMps(String speed) {
    String word = word(speed);
    if (NO_LIMIT.contains(word)) {
      return OptionalDouble.of(Double.NaN);
    }
    if (word.equals("walk")) {
      return OptionalDouble.of(WALKING_PACE_MPS);
    }
    Matcher number = SPEED.matcher(word);
    if (!number.matches() || Double.parseDouble(number.group(1)) == 0) {
      return OptionalDouble.empty();
    }
    boolean miles = "mph".equals(number.group(2));
    double value = Double.parseDouble(number.group(1));
    return OptionalDouble.of(value * (miles ? MPS_PER_MPH : MPS_PER_KMH));
  }

  /**
   * Who may be on a street.
   *
   * @param highway its class, empty or unknown for a street that everyone may use
   */
  public static Street.Use use(String highway) {
    String word = word(highway);
    if (FOR_FEET.contains(word)) {
      return Street.Use.FOOT;
    }
    return FOR_CARS.contains(word) ? Street.Use.CAR : Street.Use.ANY;
  }

  private static String word(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
