package org.edgemuse.incentive.perturbation;

import org.edgemuse.incentive.market.Market;

/**
 * The iterations that Appendix A claims suffice to bring the mean over iterations of the least
 * total utility gap so far to epsilon. Its proof takes a unit of reward for a unit of utility, so
 * these are worth no more than the comparison with what is measured.
 */
public final class IterationBounds {
  private IterationBounds() {}

  /**
   * The logarithm of (40), exp(kappa / epsilon) with kappa = (N / u) sum Rmax^2 + M N u pi^2 / 6,
   * for steps u / t. The number itself overflows for all but the loosest epsilon.
   *
   * @throws IllegalArgumentException if u or epsilon is not positive
   */
  public static double logHarmonic(Market market, double u, double epsilon) {
    requirePositive("u", u);
    requirePositive("epsilon", epsilon);
    double pairs = (double) market.asps() * market.mus();
    double kappa = squaredLimits(market) / u + pairs * u * StrictMath.PI * StrictMath.PI / 6;
    return kappa / epsilon;
  }

  /**
   * The number (45), N sum Rmax^2 / (delta epsilon') - 1 with epsilon' = epsilon - delta M N / 2,
   * for a constant step; infinite where epsilon' is not positive, as (45) then promises nothing. At
   * least 0.
   *
   * @throws IllegalArgumentException if delta or epsilon is not positive
   */
  public static double constant(Market market, double delta, double epsilon) {
    requirePositive("delta", delta);
    requirePositive("epsilon", epsilon);
    double left = epsilon - delta * market.asps() * market.mus() / 2;
    if (left <= 0) {
      return Double.POSITIVE_INFINITY;
    }
    return Math.max(0, squaredLimits(market) / (delta * left) - 1);
  }

  private static double squaredLimits(Market market) {
    double sum = 0;
    for (int i = 0; i < market.mus(); i++) {
      double limit = market.mu(market.inOrder(i)).maxReward();
      sum += limit * limit;
    }
    return market.asps() * sum;
  }

  private static void requirePositive(String name, double value) {
    if (!(value > 0)) {
      throw new IllegalArgumentException(name + " (" + value + ") must be positive");
    }
  }
}
