package org.edgemuse.places.projection;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.edgemuse.kernel.config.Nearest;
import org.edgemuse.places.source.SourceFault;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.Proj4jException;

/** Finds the projection that a name stands for. */
public final class Planes {
  /** The name of a projection made for the place. */
  public static final String AUTO = "auto";

  private static final Pattern EPSG = Pattern.compile("(?i)epsg:+(\\d{1,9})");
  private static final Pattern BARE = Pattern.compile("(?i)(?:epsg)?[ :]*(\\d{4,6})");

  /**
   * Metres and x to the east are what the framework means by a position, whatever a surveyor's
   * office prefers.
   */
  private static final Pattern UNITS_AND_AXES =
      Pattern.compile("\\s*\\+(units|to_meter|axis|vunits|vto_meter)=\\S*");

  private Planes() {}

  /** Transverse Mercator on WGS84 around a place, true to scale along its meridian. */
  public static Plane around(double lon, double lat) {
    return new Plane(
        "+proj=etmerc +lat_0=%s +lon_0=%s +k=1 +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs"
            .formatted(decimal(lat), decimal(lon)));
  }

  /** PROJ's parameters know no exponents. */
  private static String decimal(double degrees) {
    return new BigDecimal(degrees).toPlainString();
  }

  /**
   * The projection of that name.
   *
   * @param name {@code EPSG:} and a number, or PROJ's parameters
   * @throws IllegalArgumentException if there is none such, or it is of degrees; the message says
   *     what is accepted
   */
  public static Plane named(String name) {
    String text = name.strip();
    if (text.contains("+proj=")) {
      return plane(name, text);
    }
    Matcher epsg = EPSG.matcher(text);
    if (!epsg.matches()) {
      throw unknown(name, hint(text));
    }
    String code = String.valueOf(Long.parseLong(epsg.group(1)));
    try {
      return plane(name, Systems.parameters("EPSG:" + code));
    } catch (Proj4jException none) {
      throw unknown(name, near(EpsgCodes.nearest(code)));
    }
  }

  private static Plane plane(String name, String parameters) {
    String metric = UNITS_AND_AXES.matcher(" " + parameters).replaceAll("").strip() + " +units=m";
    try {
      CoordinateReferenceSystem system = Systems.of(metric);
      if (system.isGeographic() || "geocent".equals(value(metric, "proj"))) {
        throw new IllegalArgumentException(
            "projection (%s) must be one into a plane of metres, not of degrees; %s makes one"
                .formatted(SourceFault.quoted(name), AUTO));
      }
      return new Plane(metric);
    } catch (Proj4jException | NumberFormatException | IndexOutOfBoundsException wrong) {
      throw unknown(name, " " + wrong.getMessage() + ".");
    }
  }

  private static String value(String parameters, String key) {
    return Stream.of(parameters.split("\\s+"))
        .filter(p -> p.startsWith("+" + key + "="))
        .map(p -> p.substring(key.length() + 2))
        .collect(Collectors.joining());
  }

  private static String hint(String text) {
    Matcher bare = BARE.matcher(text);
    if (bare.matches()) {
      return near("EPSG:" + bare.group(1));
    }
    String guess = Nearest.find(text, List.of(AUTO));
    return guess == null ? "" : near(guess);
  }

  private static String near(String guess) {
    return " Did you mean '%s'?".formatted(guess);
  }

  private static IllegalArgumentException unknown(String name, String hint) {
    return new IllegalArgumentException(
        ("Unknown projection %s.%s Known: %s, EPSG: and a number such as EPSG:32755, PROJ's"
                + " parameters such as '+proj=utm +zone=55 +south +datum=WGS84'")
            .formatted(SourceFault.quoted(name), hint, AUTO));
  }
}
