package org.edgemuse.console.layer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers with their units as pictures show them, the same in every locale. */
public final class Texts {
  private static final MathContext DIGITS = new MathContext(3);
  private static final double GROUPED_FROM = 1000;

  private Texts() {}

  /** A time of three digits. */
  public static String seconds(double seconds) {
    return number(seconds) + " s";
  }

  /** A length of three digits. */
  public static String metres(double metres) {
    return metres >= GROUPED_FROM ? number(metres / 1000) + " km" : number(metres) + " m";
  }

  /** A number of three digits, or all those before the point. */
  public static String number(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return Double.isNaN(value) ? "-" : "endless";
    }
    if (Math.abs(value) >= GROUPED_FROM) {
      return String.format(Locale.ROOT, "%,.0f", value).replace(',', ' ');
    }
    BigDecimal rounded = new BigDecimal(value).round(DIGITS);
    if (rounded.scale() > 3) {
      rounded = rounded.setScale(3, java.math.RoundingMode.HALF_EVEN);
    }
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** A whole number, in groups of three digits. */
  public static String count(long value) {
    return String.format(Locale.ROOT, "%,d", value).replace(',', ' ');
  }
}
