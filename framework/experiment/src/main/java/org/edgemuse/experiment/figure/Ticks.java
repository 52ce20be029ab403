package org.edgemuse.experiment.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.experiment.csv.NumberText;

/** Round numbers along an axis. */
final class Ticks {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);
  private static final MathContext LABEL = new MathContext(6, RoundingMode.HALF_EVEN);

  private Ticks() {}

  /**
   * The smallest of 1, 2, 5 times a power of ten that splits the span into at most {@code most}.
   */
  static BigDecimal step(double span, int most, boolean integers) {
    BigDecimal step = powerBelow(span / most);
    if (integers) {
      step = step.max(BigDecimal.ONE);
    }
    for (BigDecimal factor : new BigDecimal[] {BigDecimal.ONE, TWO, FIVE}) {
      BigDecimal candidate = step.multiply(factor);
      // A span that is a round number must not lose its round step to rounding errors.
      if (candidate.doubleValue() >= span / most * (1 - 1e-9)) {
        return candidate;
      }
    }
    return step.multiply(BigDecimal.TEN);
  }

  /** The multiples of a step within a range, which may overshoot by rounding errors. */
  static List<Tick> multiples(double from, double to, BigDecimal step) {
    BigDecimal slack = step.scaleByPowerOfTen(-6);
    BigDecimal first =
        new BigDecimal(from).subtract(slack).divide(step, 0, RoundingMode.CEILING).multiply(step);
    BigDecimal last = new BigDecimal(to).add(slack);
    List<Tick> ticks = new ArrayList<>();
    for (BigDecimal at = first; at.compareTo(last) <= 0; at = at.add(step)) {
      ticks.add(new Tick(at.doubleValue(), label(at, step)));
    }
    return ticks;
  }

  /** One tick a value. */
  static List<Tick> at(double[] values) {
    List<Tick> ticks = new ArrayList<>();
    for (double value : values) {
      double rounded = new BigDecimal(value).round(LABEL).doubleValue();
      ticks.add(new Tick(value, NumberText.of(rounded)));
    }
    return ticks;
  }

  /** 1 to 9 times the powers of ten in a range; labels at 1, and at 2 and 5 where there is room. */
  static List<Tick> decades(double from, double to) {
    boolean roomy = to / from < 1e3;
    List<Tick> ticks = new ArrayList<>();
    for (BigDecimal power = powerBelow(from);
        power.doubleValue() <= to;
        power = power.scaleByPowerOfTen(1)) {
      for (int digit = 1; digit <= 9; digit++) {
        double value = power.multiply(BigDecimal.valueOf(digit)).doubleValue();
        if (value >= from * (1 - 1e-9) && value <= to * (1 + 1e-9)) {
          boolean named = digit == 1 || (roomy && (digit == 2 || digit == 5));
          ticks.add(new Tick(value, named ? NumberText.of(value) : ""));
        }
      }
    }
    return ticks;
  }

  /** The power of ten at or below a positive number. */
  static BigDecimal powerBelow(double value) {
    BigDecimal exact = new BigDecimal(value);
    return BigDecimal.ONE.scaleByPowerOfTen(exact.precision() - exact.scale() - 1);
  }

  /**
   * Plain with the step's decimals, so that 0.5 stands beside 1.0; scientific where plain is long.
   */
  private static String label(BigDecimal value, BigDecimal step) {
    double magnitude = Math.max(Math.abs(value.doubleValue()), step.doubleValue());
    if (value.signum() == 0) {
      return "0";
    }
    if (magnitude >= 1e6 || step.doubleValue() < 1e-4) {
      return NumberText.of(value.doubleValue());
    }
    return value
        .setScale(Math.max(0, step.stripTrailingZeros().scale()), RoundingMode.HALF_EVEN)
        .toPlainString();
  }
}
