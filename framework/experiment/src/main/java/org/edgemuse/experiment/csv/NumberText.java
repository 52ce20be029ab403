package org.edgemuse.experiment.csv;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Doubles as text. {@link Double#toString} writes some numbers differently on Java 17 and 19, so
 * results never use it.
 */
public final class NumberText {
  private static final double PLAIN_FROM = 1e-3;
  private static final double PLAIN_BELOW = 1e7;
  private static final int FEW_DECIMALS = 6;

  /** Up to here every whole number is a double. */
  private static final double MOST_WHOLE = 0x1p53;

  private static final MathContext[] PRECISIONS = {
    new MathContext(15, RoundingMode.HALF_EVEN),
    new MathContext(16, RoundingMode.HALF_EVEN),
    new MathContext(17, RoundingMode.HALF_EVEN)
  };

  private NumberText() {}

  /**
   * The number rounded to the fewest of 15, 16 and 17 significant digits that parse back to the
   * same double, without trailing zeros; plain from 1e-3 up to but without 1e7, else like {@code
   * 1.5e-7}. NaN, which stands for a missing value, gives the empty text; infinities give {@code
   * inf} and {@code -inf}.
   */
  public static String of(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    double magnitude = Math.abs(value);
    if (magnitude == 0) {
      return 1 / value > 0 ? "0" : "-0";
    }
    if (magnitude < PLAIN_FROM || magnitude >= PLAIN_BELOW) {
      return scientific(shortest(value));
    }
    String few = fewDecimals(value, magnitude);
    return few.isEmpty() ? shortest(value).toPlainString() : few;
  }

  /**
   * The same for a cell that may well be a number of something: whole numbers are plain, however
   * large, up to 2^53.
   */
  public static String ofCell(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) <= MOST_WHOLE;
    return whole && value != 0 ? Long.toString((long) value) : of(value);
  }

  /**
   * What {@link #of} wrote, as a number: the empty text is NaN.
   *
   * @throws NumberFormatException if the text is no number
   */
  public static double parse(String text) {
    return switch (text) {
      case "" -> Double.NaN;
      case "inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      default -> Double.parseDouble(text);
    };
  }

  /**
   * The common case without BigDecimal: a number of at most six decimals. Both the scaled integer
   * (below 1e13) and the power of ten are exact, so that their quotient is what parsing the text
   * gives; 15-digit decimals lie too far apart for a second one to give the same double.
   */
  private static String fewDecimals(double value, double magnitude) {
    double power = 1;
    for (int decimals = 0; decimals <= FEW_DECIMALS; decimals++, power *= 10) {
      double scaled = Math.rint(magnitude * power);
      if (scaled / power == magnitude) {
        return (value < 0 ? "-" : "") + withPoint(Long.toString((long) scaled), decimals);
      }
    }
    return "";
  }

  private static String withPoint(String digits, int decimals) {
    if (decimals == 0) {
      return digits;
    }
    String padded = "0".repeat(Math.max(0, decimals + 1 - digits.length())) + digits;
    int point = padded.length() - decimals;
    return padded.substring(0, point) + "." + padded.substring(point);
  }

  private static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (MathContext precision : PRECISIONS) {
      BigDecimal rounded = exact.round(precision);
      if (Double.parseDouble(rounded.toString()) == value) {
        return rounded.stripTrailingZeros();
      }
    }
    throw new AssertionError("17 significant digits always identify a double");
  }

  private static String scientific(BigDecimal number) {
    String digits = number.unscaledValue().abs().toString();
    int exponent = digits.length() - 1 - number.scale();
    String sign = number.signum() < 0 ? "-" : "";
    String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
    return sign + digits.charAt(0) + fraction + "e" + exponent;
  }

  /** Whether a text is a finite number. */
  public static boolean isFinite(String text) {
    try {
      return Double.isFinite(parse(text));
    } catch (NumberFormatException name) {
      return false;
    }
  }
}
