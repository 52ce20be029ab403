package org.edgemuse.incentive.leader;

import org.edgemuse.incentive.follower.Followers;
import org.edgemuse.incentive.market.Allocation;
import org.edgemuse.incentive.market.Market;
import org.edgemuse.incentive.market.Utilities;

/**
 * What an MU can gain by changing its reward to one ASP, found without the theory: a grid over its
 * whole range, one near its present reward, and golden sections around the best of both, every
 * point through the followers' full answer.
 */
final class LineSearch {
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

  private final Market market;
  private final boolean[] admitted;
  private final double[] rewards;
  private final int pair;
  private final int mu;

  LineSearch(Market market, boolean[] admitted, double[] rewards, int asp, int mu) {
    this.market = market;
    this.admitted = admitted;
    this.rewards = rewards.clone();
    this.pair = market.at(asp, mu);
    this.mu = mu;
  }

  /** Largest gain in utility; negative never, as staying is allowed. */
  double gain() {
    double present = rewards[pair];
    double now = utility(present);
    double least = market.mu(mu).minReward();
    double largest = market.mu(mu).maxReward();
    double best = now;
    best = Math.max(best, search(least, largest, 40));
    for (double width = 1e-1; width > 1e-9; width /= 10) {
      best =
          Math.max(
              best,
              search(
                  Math.max(least, present * (1 - width)),
                  Math.min(largest, present * (1 + width)),
                  4));
    }
    return best - now;
  }

  private double search(double lo, double hi, int cells) {
    double step = Math.log(hi / lo) / cells;
    double best = Double.NEGATIVE_INFINITY;
    int at = 0;
    for (int i = 0; i <= cells; i++) {
      double u = utility(Math.min(hi, lo * Math.exp(i * step)));
      if (u > best) {
        best = u;
        at = i;
      }
    }
    double a = lo * Math.exp(Math.max(0, at - 1) * step);
    double b = Math.min(hi, lo * Math.exp(Math.min(cells, at + 1) * step));
    for (int i = 0; i < 40; i++) {
      double left = b - GOLDEN * (b - a);
      double right = a + GOLDEN * (b - a);
      double uLeft = utility(left);
      double uRight = utility(right);
      best = Math.max(best, Math.max(uLeft, uRight));
      if (uLeft > uRight) {
        b = right;
      } else {
        a = left;
      }
    }
    return best;
  }

  private double utility(double reward) {
    double kept = rewards[pair];
    rewards[pair] = reward;
    Allocation given = Followers.answer(market, rewards, admitted);
    double utility = Utilities.ofMu(market, rewards, given, mu);
    rewards[pair] = kept;
    return utility;
  }
}
