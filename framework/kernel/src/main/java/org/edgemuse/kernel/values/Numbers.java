package org.edgemuse.kernel.values;

import org.edgemuse.kernel.fault.Culprit;

/** What holds for numbers in general. */
final class Numbers {
  private Numbers() {}

  static void requireFinite(double... values) {
    for (double value : values) {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("must be finite: " + Culprit.number(value));
      }
    }
  }

  static void requireOrder(double low, double high, boolean inOrder) {
    if (!inOrder) {
      throw new IllegalArgumentException(
          "the lower end %s must not exceed the upper end %s"
              .formatted(Culprit.number(low), Culprit.number(high)));
    }
  }

  /** The least of at least one number. */
  static double least(double... values) {
    double least = values[0];
    for (double value : values) {
      least = Math.min(least, value);
    }
    return least;
  }

  /** The largest of at least one number. */
  static double largest(double... values) {
    double largest = values[0];
    for (double value : values) {
      largest = Math.max(largest, value);
    }
    return largest;
  }

  static boolean areWhole(double... values) {
    for (double value : values) {
      if (value != Math.rint(value)) {
        return false;
      }
    }
    return true;
  }
}
