package org.edgemuse.incentive.leader;

/** The equation that the root of an MU's best reward solves where prices are lines in it. */
final class Cubic {
  private static final int STEP_LIMIT = 200;

  private Cubic() {}

  /**
   * The positive root of kappa r^3 - (g / 2) r^2 - s g / 2, for kappa &gt; 0, g &gt;= 0, s &gt; 0;
   * 0 if g is. It exceeds g / (2 kappa), right of which the polynomial is increasing and convex, so
   * Newton's steps lead there from any start beyond, the first one past it and then down.
   *
   * @param guess where to start, or 0
   */
  static double root(double kappa, double g, double s, double guess) {
    if (!(g > 0)) {
      return 0;
    }
    double half = g / 2;
    double least = half / kappa;
    double r = guess > least ? guess : least + StrictMath.cbrt(s * least);
    for (int step = 0; step < STEP_LIMIT; step++) {
      double kr = kappa * r;
      double next = r - (r * r * (kr - half) - s * half) / (r * (3 * kr - g));
      boolean settled = step > 0 && next >= r;
      if (settled || Math.abs(next - r) <= 4e-16 * r) {
        return next;
      }
      r = next;
    }
    return r;
  }

  /** Change of the root r per change of s. */
  static double slope(double kappa, double g, double r) {
    return g / 2 / (r * (3 * kappa * r - g));
  }

  /** The polynomial at r; negative means that a larger reward pays. */
  static double value(double kappa, double g, double s, double r) {
    return r * r * (kappa * r - g / 2) - s * g / 2;
  }
}
