package org.edgemuse.testkit.game;

import java.util.function.DoubleUnaryOperator;

/**
 * The least of the upper bounds that duality gives on what an ASP can earn: at prices p and q of
 * the resources, it is p F + q Bmax plus what each order can bring when its resources cost c_f + p
 * and c_B + q. Prices are found by golden sections inside one another, as the bound is convex in
 * both; what an order can bring is found by golden section too, as it is concave.
 */
final class DualBound {
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
  private static final double MOST = 1e7;

  private final Asp asp;
  private final double[] rewards;

  DualBound(Asp asp, double[] rewards) {
    this.asp = asp;
    this.rewards = rewards;
  }

  double least() {
    return least(p -> least(q -> at(p, q)));
  }

  private double at(double p, double q) {
    double bound = p * asp.capacityTflops() + q * asp.bandwidthMHz();
    for (int i = 0; i < rewards.length; i++) {
      bound +=
          profit(asp.orders().get(i), rewards[i], asp.costPerTflops() + p, asp.costPerMHz() + q);
    }
    return bound;
  }

  /**
   * The most that an order brings. If it has time T, T = A / f + D / B, then the cheapest way costs
   * (sqrt(A c) + sqrt(D d))^2 / T, by the inequality of Cauchy and Schwarz; T is at most kappa, and
   * reward (kappa - T) is earned.
   */
  private static double profit(Order order, double reward, double c, double d) {
    double root = Math.sqrt(order.work() * c) + Math.sqrt(order.data() * d);
    double timeMs = Math.min(order.limitMs(), root / Math.sqrt(reward));
    return reward * (order.limitMs() - timeMs) - root * root / timeMs;
  }

  /** The least value of a convex function of a price, looked for evenly in the price's root. */
  private static double least(DoubleUnaryOperator bound) {
    double low = 0;
    double high = Math.sqrt(MOST);
    double least = bound.applyAsDouble(0);
    while (high - low > 1e-7 * (1 + high)) {
      double left = high - GOLDEN * (high - low);
      double right = low + GOLDEN * (high - low);
      double atLeft = bound.applyAsDouble(left * left);
      double atRight = bound.applyAsDouble(right * right);
      least = Math.min(least, Math.min(atLeft, atRight));
      if (atLeft <= atRight) {
        high = right;
      } else {
        low = left;
      }
    }
    return least;
  }
}
