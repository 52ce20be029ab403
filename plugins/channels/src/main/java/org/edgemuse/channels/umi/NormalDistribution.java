package org.edgemuse.channels.umi;

/** The standard normal distribution. */
final class NormalDistribution {
  private static final double PER_SQRT_2_PI = 1 / Math.sqrt(2 * Math.PI);

  private NormalDistribution() {}

  /**
   * The probability of numbers below x, within 7.5e-8: (26.2.17), Abramowitz and Stegun, Handbook
   * of Mathematical Functions.
   */
  static double below(double x) {
    double t = 1 / (1 + 0.2316419 * Math.abs(x));
    double series =
        t
            * (0.319381530
                + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    double beyond = PER_SQRT_2_PI * StrictMath.exp(-0.5 * x * x) * series;
    return x >= 0 ? 1 - beyond : beyond;
  }
}
