package org.edgemuse.places.projection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.edgemuse.kernel.config.Nearest;
import org.locationtech.proj4j.CRSFactory;

/** The codes of EPSG that the library knows. */
final class EpsgCodes {
  private static final Pattern CODE = Pattern.compile("^<(\\d+)>");

  private EpsgCodes() {}

  /** The name of a code that is written much like this one; if none is, of the nearest number. */
  static String nearest(String code) {
    List<String> known = all();
    String typo = Nearest.find(code, known);
    if (typo != null) {
      return "EPSG:" + typo;
    }
    double wanted = Double.parseDouble(code);
    return known.stream()
        .min(Comparator.comparingDouble(k -> Math.abs(Double.parseDouble(k) - wanted)))
        .map(k -> "EPSG:" + k)
        .orElseThrow();
  }

  private static List<String> all() {
    try (InputStream in = CRSFactory.class.getResourceAsStream("/proj4/nad/epsg")) {
      if (in == null) {
        throw new IllegalStateException(
            "The library's list of EPSG's codes is not on the class path");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return lines
          .lines()
          .flatMap(line -> CODE.matcher(line).results())
          .map((MatchResult found) -> found.group(1))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
