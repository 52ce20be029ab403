package org.edgemuse.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;

/** Numbers of a table, all with as many decimals; what is no number is a dash. */
final class Decimals {
  private static final String NONE = "-";

  /** Digits of the largest number that are shown for the sake of the smallest interval. */
  private static final int MOST_DIGITS = 7;

  private static final int FEWEST_DIGITS = 4;
  private static final int MOST_DECIMALS = 15;

  private final int decimals;

  /** Numbers with these decimals. */
  Decimals(int decimals) {
    this.decimals = decimals;
  }

  /**
   * As many decimals as show two digits of the narrowest interval, where the largest number does
   * not get too long by it.
   *
   * @param halfWidths of intervals, NaN or 0 where there is none
   * @param numbers the numbers to be shown
   */
  static Decimals fitting(double[] halfWidths, double[] numbers) {
    int largest =
        exponent(Arrays.stream(numbers).map(Math::abs).filter(Double::isFinite).max().orElse(0));
    double narrowest = Arrays.stream(halfWidths).filter(half -> half > 0).min().orElse(0);
    boolean whole = Arrays.stream(numbers).allMatch(number -> number == Math.rint(number));
    int few = whole ? 0 : FEWEST_DIGITS - 1 - largest;
    int wanted = narrowest > 0 ? 1 - exponent(narrowest) : few;
    int most = MOST_DIGITS - 1 - largest;
    return new Decimals(Math.max(0, Math.min(MOST_DECIMALS, Math.min(wanted, most))));
  }

  /** The power of ten of the first digit; 0 for 0. */
  private static int exponent(double magnitude) {
    if (magnitude == 0) {
      return 0;
    }
    BigDecimal exact = new BigDecimal(magnitude);
    return exact.precision() - 1 - exact.scale();
  }

  String text(double number) {
    if (Double.isNaN(number)) {
      return NONE;
    }
    return Double.isInfinite(number)
        ? number > 0 ? "inf" : "-inf"
        : new BigDecimal(number).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** A probability to three digits, for example 0.0496 or 2.13e-12. */
  static String probability(double p) {
    if (Double.isNaN(p)) {
      return NONE;
    }
    if (p == 0) {
      return "<1e-300";
    }
    BigDecimal rounded = new BigDecimal(p).round(new MathContext(3, RoundingMode.HALF_EVEN));
    if (p >= 1e-3) {
      return rounded.setScale(Math.max(3, rounded.scale()), RoundingMode.HALF_EVEN).toPlainString();
    }
    int exponent = rounded.precision() - 1 - rounded.scale();
    return rounded.movePointLeft(exponent).setScale(2, RoundingMode.HALF_EVEN) + "e" + exponent;
  }
}
