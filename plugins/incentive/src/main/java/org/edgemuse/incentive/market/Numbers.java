package org.edgemuse.incentive.market;

/** Checks of a market's numbers. */
final class Numbers {
  private Numbers() {}

  static void requirePositive(String name, double value) {
    if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(name + " (" + value + ") must be positive and finite");
    }
  }

  static void requireAtLeastZero(String name, double value) {
    if (!(value >= 0)) {
      throw new IllegalArgumentException(name + " (" + value + ") must be at least 0");
    }
  }
}
