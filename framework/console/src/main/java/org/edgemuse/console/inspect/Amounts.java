package org.edgemuse.console.inspect;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as people read them. */
final class Amounts {
  /** What stands where there is no number. */
  static final String NONE = "\u2013";

  private static final MathContext FOUR = new MathContext(4, RoundingMode.HALF_EVEN);
  private static final double SMALL = 1e-4;
  private static final double LARGE = 1e7;

  private Amounts() {}

  /** Four digits that count, all of a whole number; a dash for NaN. */
  static String text(double value) {
    if (Double.isNaN(value)) {
      return NONE;
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "\u221e" : "-\u221e";
    }
    if (value == Math.rint(value) && Math.abs(value) < LARGE) {
      return Long.toString((long) value);
    }
    if (Math.abs(value) < SMALL || Math.abs(value) >= LARGE) {
      return String.format(Locale.ROOT, "%.3e", value);
    }
    BigDecimal rounded = new BigDecimal(value).round(FOUR);
    return rounded.stripTrailingZeros().toPlainString();
  }

  /** Seconds, with their unit. */
  static String seconds(double value) {
    return text(value) + " s";
  }

  /** A share in percent, with one digit behind the point. */
  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }
}
