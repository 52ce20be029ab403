package org.edgemuse.console.control;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.edgemuse.kernel.api.plugin.Range;
import org.jspecify.annotations.Nullable;

/**
 * The round numbers that a slider stands at: {@code from + i * step} for i in [0, positions]. All
 * of them are within the range of their option.
 *
 * @param from the first number
 * @param step between two numbers, above 0
 * @param positions how often it fits
 */
public record Span(BigDecimal from, BigDecimal step, int positions) {
  private static final int MOST_POSITIONS = 200;

  /** A range of an option is shown whole if it is at most as wide, or so many values wide. */
  private static final double ALWAYS_WHOLE = 100;

  private static final double MOST_VALUES = 20;

  /** How far beyond a value a slider leads whose option has no end there. */
  private static final double BEYOND = 4;

  private static final double[] ROUND = {1, 2, 5};

  /** 0.005 as a double is a little more than what is written 0.005. */
  private static final MathContext SHORT = new MathContext(12);

  /**
   * A sensible span for an option, or null if it has no lower end, or nothing above it.
   *
   * @param range what the option admits, or null for any number
   * @param whole whether it admits whole numbers only
   * @param value a number that it has now; ranges without an end, or with one far away, are shown
   *     as far as a few times of it
   */
  static @Nullable Span of(@Nullable Range range, boolean whole, double value) {
    if (range == null || range.min() == Double.NEGATIVE_INFINITY) {
      return null;
    }
    double low = range.min();
    double high = upperEnd(range, whole, Math.max(0, value - low));
    BigDecimal step = round((high - low) / MOST_POSITIONS);
    if (whole) {
      step = step.max(BigDecimal.ONE);
    }
    BigDecimal from = new BigDecimal(low, MathContext.DECIMAL64);
    BigDecimal width = new BigDecimal(high, MathContext.DECIMAL64).subtract(from);
    int positions = width.divide(step, 0, RoundingMode.FLOOR).intValue();
    if (range.openMax() && high == range.max() && at(from, step, positions) >= high) {
      positions--;
    }
    if (range.openMin()) {
      from = from.add(step);
      positions--;
    }
    return positions < 1 ? null : new Span(from.stripTrailingZeros(), step, positions);
  }

  private static double upperEnd(Range range, boolean whole, double above) {
    double width = range.max() - range.min();
    if (width <= Math.max(ALWAYS_WHOLE, MOST_VALUES * above)) {
      return range.max();
    }
    double enough = above > 0 ? BEYOND * above : whole ? 2 * BEYOND : 1;
    return Math.min(range.max(), range.min() + round(enough).doubleValue());
  }

  /** The least of 1, 2 and 5 times a power of ten that is at least as large. */
  private static BigDecimal round(double number) {
    BigDecimal exact = new BigDecimal(number, SHORT);
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(exact.precision() - exact.scale() - 1);
    for (double head : ROUND) {
      BigDecimal rounded = power.multiply(BigDecimal.valueOf((long) head));
      if (rounded.compareTo(exact) >= 0) {
        return rounded;
      }
    }
    return power.scaleByPowerOfTen(1);
  }

  private static double at(BigDecimal from, BigDecimal step, int position) {
    return from.add(step.multiply(BigDecimal.valueOf(position))).doubleValue();
  }

  /** Whether a slider can stand near that number. */
  public boolean holds(double value) {
    return value >= from.subtract(step).doubleValue() && value <= at(from, step, positions);
  }

  /** The position nearest to a number. */
  public int position(double value) {
    double exact = (value - from.doubleValue()) / step.doubleValue();
    return (int) Math.max(0, Math.min(positions, Math.rint(exact)));
  }

  /** The number at a position, as it is written. */
  public String text(int position) {
    BigDecimal number = from.add(step.multiply(BigDecimal.valueOf(position)));
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
