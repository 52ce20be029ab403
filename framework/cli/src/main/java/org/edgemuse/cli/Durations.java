package org.edgemuse.cli;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lengths of time as users write them: {@code 30s}, {@code 5m}, {@code 2h}, {@code 90}. */
final class Durations {
  private static final Pattern FORM = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,3})?) ?(ms|s|m|h)?");
  private static final Map<String, Integer> MILLIS =
      Map.of("ms", 1, "s", 1000, "m", 60_000, "h", 3_600_000);

  private Durations() {}

  /**
   * The time that an option gives.
   *
   * @throws BadInputException if it is none above 0
   */
  static Duration of(String option, String text) {
    Matcher form = FORM.matcher(text.strip());
    if (form.matches()) {
      String unit = form.group(2) == null ? "s" : form.group(2);
      BigDecimal millis = new BigDecimal(form.group(1)).multiply(new BigDecimal(MILLIS.get(unit)));
      Duration time = Duration.ofMillis(millis.longValue());
      if (!time.isZero()) {
        return time;
      }
    }
    throw new BadInputException(
        "%s (%s) must be a time of at least 1 ms: 30s, 5m, 2h, or a number of seconds"
            .formatted(option, text));
  }
}
