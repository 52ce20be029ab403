package org.edgemuse.places.traces;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edgemuse.places.source.SourceFault;
import org.jspecify.annotations.Nullable;

/**
 * Reads the times of a file as seconds: its first time tells whether all are numbers of seconds or
 * dates. Dates count from the whole second of the first one, so that fractions are not rounded away
 * against the seconds since 1970.
 */
final class Clock {
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");

  /** In seconds this is the year 5138, in milliseconds 1973. */
  private static final double MILLISECONDS = 1e11;

  /** A date and a time, with a blank between them or a T, and an offset if any, short or long. */
  private static final Pattern PARTS =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d)[Tt ](\\d\\d:[\\d:.]+) ?(?:([Zz])|([-+]\\d\\d):?(\\d\\d)?)?");

  private static final int ZULU = 3;
  private static final int HOURS = 4;
  private static final int MINUTES = 5;

  private @Nullable Boolean dates;
  private @Nullable Long originS;
  private int withoutZone;

  /**
   * The time that a text tells, s.
   *
   * @throws IllegalArgumentException if it tells none, or is of another kind than the first; the
   *     message begins with the text
   */
  double seconds(String text) {
    boolean number = NUMBER.matcher(text).matches();
    if (dates == null) {
      dates = !number;
    }
    if (dates == number) {
      throw new IllegalArgumentException(
          "(%s) must be %s, as the file's first time is"
              .formatted(
                  SourceFault.quoted(text),
                  dates ? "a date such as 2024-05-01T08:00:00Z" : "a number of seconds"));
    }
    if (number) {
      return ofNumber(text);
    }
    OffsetDateTime date = date(text);
    if (originS == null) {
      originS = date.toEpochSecond();
    }
    return date.toEpochSecond() - originS + date.getNano() * 1e-9;
  }

  /** How many dates told no zone, and were taken for UTC. */
  int withoutZone() {
    return withoutZone;
  }

  private static double ofNumber(String text) {
    double seconds = Double.parseDouble(text);
    if (!(Math.abs(seconds) < MILLISECONDS)) {
      throw new IllegalArgumentException(
          "(%s) must be seconds; this looks like milliseconds".formatted(SourceFault.quoted(text)));
    }
    return seconds;
  }

  private OffsetDateTime date(String text) {
    Matcher parts = PARTS.matcher(text);
    try {
      if (parts.matches()) {
        boolean zone = parts.group(ZULU) != null || parts.group(HOURS) != null;
        withoutZone += zone ? 0 : 1;
        return LocalDateTime.parse(parts.group(1) + "T" + parts.group(2)).atOffset(offset(parts));
      }
    } catch (DateTimeException none) {
      // There is no such day or hour, which is told like what is no date at all.
    }
    throw new IllegalArgumentException(
        "(%s) must be a number of seconds, or a date such as 2024-05-01T08:00:00Z"
            .formatted(SourceFault.quoted(text)));
  }

  private static ZoneOffset offset(Matcher parts) {
    String hours = parts.group(HOURS);
    if (hours == null) {
      return ZoneOffset.UTC;
    }
    String minutes = parts.group(MINUTES);
    return ZoneOffset.of(hours + ":" + (minutes == null ? "00" : minutes));
  }
}
