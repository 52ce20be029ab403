package org.edgemuse.experiment.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.edgemuse.experiment.csv.NumberText;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.NumberTickUnitSource;

/**
 * A step between ticks, 1, 2 or 5 times a power of ten. Its labels have the decimals of the step,
 * so that 0.5 stands beside 1.0, and are the same in every locale.
 */
final class RoundUnit extends NumberTickUnit {
  private static final double PLAIN_BELOW = 1e6;
  private static final double PLAIN_FROM = 1e-4;

  private RoundUnit(double size) {
    super(size);
  }

  /** The smallest one that splits the span into at most {@code most}. */
  static RoundUnit of(double span, int most, boolean integers) {
    // A span that is a round number must not lose its round step to rounding errors.
    double least = span / most * (1 - 1e-9);
    return new RoundUnit(new NumberTickUnitSource(integers).getCeilingTickUnit(least).getSize());
  }

  /** The smallest of 1, 2 and 5 times the powers of ten that is not below a positive value. */
  static double above(double value) {
    return new NumberTickUnitSource().getCeilingTickUnit(value).getSize();
  }

  /** The largest of 1, 2 and 5 times the powers of ten that is not above a positive value. */
  static double below(double value) {
    return 1 / above(1 / value);
  }

  double floor(double value) {
    return Math.floor(value / getSize() + 1e-9) * getSize();
  }

  double ceil(double value) {
    return Math.ceil(value / getSize() - 1e-9) * getSize();
  }

  @Override
  public String valueToString(double value) {
    BigDecimal step = new BigDecimal(getSize()).round(new MathContext(1)).stripTrailingZeros();
    BigDecimal steps = new BigDecimal(value).divide(step, 0, RoundingMode.HALF_EVEN);
    BigDecimal exact = steps.multiply(step);
    if (exact.signum() == 0) {
      return "0";
    }
    if (Math.abs(value) >= PLAIN_BELOW || getSize() < PLAIN_FROM) {
      return NumberText.of(exact.doubleValue());
    }
    return exact.setScale(Math.max(0, step.scale()), RoundingMode.UNNECESSARY).toPlainString();
  }
}
