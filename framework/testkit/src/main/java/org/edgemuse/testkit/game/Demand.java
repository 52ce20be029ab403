package org.edgemuse.testkit.game;

/**
 * The demand for one resource of an ASP as a function of x, one over the root of its shadow price.
 * An order asks for the larger of two amounts: sqrt(A R) x, which is best for the ASP, and (g + h
 * x), below which it would be late. The sum is convex, growing and made of straight pieces, so that
 * the x at which it reaches the capacity is found in finitely many steps.
 */
final class Demand {
  private final double[] wished;
  private final double[] least;
  private final double[] leastSlope;

  Demand(int orders) {
    wished = new double[orders];
    least = new double[orders];
    leastSlope = new double[orders];
  }

  /**
   * Sets what an order asks for.
   *
   * @param wished slope of the amount that is best for the ASP
   * @param least g of the amount that is needed
   * @param leastSlope h of the amount that is needed
   */
  void set(int i, double wished, double least, double leastSlope) {
    this.wished[i] = wished;
    this.least[i] = least;
    this.leastSlope[i] = leastSlope;
  }

  /** The amount of an order at x. */
  double at(int i, double x) {
    return Math.max(wished[i] * x, least[i] + leastSlope[i] * x);
  }

  /** The sum of all amounts at x. */
  double sum(double x) {
    double sum = 0;
    for (int i = 0; i < wished.length; i++) {
      sum += at(i, x);
    }
    return sum;
  }

  /** The largest x up to a limit at which the sum fits into a capacity. */
  double largest(double limit, double capacity) {
    double slope = 0;
    for (double each : wished) {
      slope += each;
    }
    double x = slope == 0 ? limit : Math.min(limit, capacity / slope);
    // Newton's method comes down from above; it never passes the root of a convex function.
    while (true) {
      double next = Math.min(x, newton(x, capacity));
      if (!(next < x)) {
        return x;
      }
      x = next;
    }
  }

  private double newton(double x, double capacity) {
    double fixed = 0;
    double slope = 0;
    for (int i = 0; i < wished.length; i++) {
      boolean late = wished[i] * x < least[i] + leastSlope[i] * x;
      fixed += late ? least[i] : 0;
      slope += late ? leastSlope[i] : wished[i];
    }
    return fixed + slope * x <= capacity ? x : Math.max(0, (capacity - fixed) / slope);
  }
}
