package org.edgemuse.experiment.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.edgemuse.experiment.csv.NumberText;

/** The numbers at ticks, and which of them have room. */
final class TickLabels {
  private static final double GAP = 12;

  private TickLabels() {}

  /** A value in at most six digits. */
  static String of(double value) {
    return NumberText.of(new BigDecimal(value).round(new MathContext(6)).doubleValue());
  }

  /**
   * Whether the labels of rising values stand side by side with a gap.
   *
   * @param units where a value lies, in figure units
   */
  static boolean fit(List<Double> values, DoubleUnaryOperator units) {
    double end = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      double half = Typeface.width(Typeface.TEXT, of(value)) / 2;
      double at = units.applyAsDouble(value);
      if (at - half < end + GAP) {
        return false;
      }
      end = at + half;
    }
    return true;
  }

  /** Whether labels of this height stand above each other. */
  static boolean fitAbove(List<Double> values, DoubleUnaryOperator units, double height) {
    for (int i = 1; i < values.size(); i++) {
      if (units.applyAsDouble(values.get(i)) - units.applyAsDouble(values.get(i - 1)) < height) {
        return false;
      }
    }
    return true;
  }
}
