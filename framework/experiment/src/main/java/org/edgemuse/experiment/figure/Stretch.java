package org.edgemuse.experiment.figure;

import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.ValueAxis;

/** How far values of x lie from each other on their axis, in figure units. */
sealed interface Stretch {
  /** The place of a value, from some point of the axis on. */
  double units(double x);

  /** The value at a place. */
  double value(double units);

  /** On an axis of this length. */
  static Stretch of(ValueAxis axis, double length) {
    return axis instanceof LogAxis
        ? new Logarithmic(
            length
                / (StrictMath.log10(axis.getUpperBound()) - StrictMath.log10(axis.getLowerBound())))
        : new Linear(length / axis.getRange().getLength());
  }

  /**
   * Equal differences are equal distances.
   *
   * @param perX figure units per x
   */
  record Linear(double perX) implements Stretch {
    @Override
    public double units(double x) {
      return x * perX;
    }

    @Override
    public double value(double units) {
      return units / perX;
    }
  }

  /**
   * Equal ratios are equal distances.
   *
   * @param perDecade figure units per power of ten
   */
  record Logarithmic(double perDecade) implements Stretch {
    @Override
    public double units(double x) {
      return StrictMath.log10(x) * perDecade;
    }

    @Override
    public double value(double units) {
      return StrictMath.pow(10, units / perDecade);
    }
  }
}
