package org.edgemuse.kernel.config;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How names and numbers are put into messages and labels. */
final class Words {
  private static final int BRIEF = 60;
  private static final double LARGEST_EXACT = 0x1p53;

  private Words() {}

  /** The text, cut to what fits in a message, on one line. */
  static String brief(String text) {
    String head = text.length() <= BRIEF ? text : text.substring(0, BRIEF - 3) + "...";
    return head.replace('\n', ' ').replace('\r', ' ');
  }

  /**
   * The text on one line. Control characters, with which a file could move a terminal's cursor, are
   * written as \\u001b.
   */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\t') {
        line.append(' ');
      } else if (Character.isISOControl(c)) {
        line.append("\\u%04x".formatted((int) c));
      } else {
        line.append(c);
      }
    }
    return line.toString();
  }

  /** What an exception says, or its type if it says nothing. */
  static String message(Throwable thrown) {
    String message = thrown.getMessage();
    return message == null ? thrown.getClass().getSimpleName() : message;
  }

  /**
   * The shortest decimal that reads back as {@code value}; whole numbers without a point. Unlike
   * {@link Double#toString} it is the same text on every JDK.
   */
  static String number(double value) {
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "NaN" : value > 0 ? "infinity" : "-infinity";
    }
    if (value == Math.rint(value) && Math.abs(value) <= LARGEST_EXACT) {
      return Long.toString((long) value);
    }
    BigDecimal exact = new BigDecimal(value);
    int digits = 1;
    BigDecimal rounded = exact.round(new MathContext(digits));
    while (rounded.doubleValue() != value) {
      rounded = exact.round(new MathContext(++digits));
    }
    return rounded.stripTrailingZeros().toString();
  }

  /** RANDOM_START as users write it: random-start. */
  static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The names of an enum's constants as users write them. */
  static List<String> kebabs(Class<?> enumType) {
    return Arrays.stream(enumType.getEnumConstants()).map(c -> kebab((Enum<?>) c)).toList();
  }

  /** The names joined by ", ", at most twelve of them. */
  static String listing(List<String> names) {
    int most = 12;
    String head = names.stream().limit(most).map(Words::brief).collect(Collectors.joining(", "));
    return names.size() > most ? head + ", ... (" + names.size() + " in all)" : head;
  }
}
