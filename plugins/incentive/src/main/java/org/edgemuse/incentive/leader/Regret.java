package org.edgemuse.incentive.leader;

import org.edgemuse.incentive.follower.AspReply;
import org.edgemuse.incentive.follower.Followers;
import org.edgemuse.incentive.market.Market;
import org.edgemuse.incentive.market.Mu;

/**
 * How much each MU could gain by other rewards within its limits while the others keep theirs and
 * all ASPs answer anew; zero for all is a Nash equilibrium. Who is admitted stays, as that does not
 * depend on rewards.
 */
public final class Regret {
  private Regret() {}

  /**
   * The regret of each MU in its own utility; at least 0.
   *
   * @param rewards R of each pair, which may lie outside the limits
   * @throws IllegalArgumentException if an array does not fit the market
   */
  public static double[] of(Market market, double[] rewards, boolean[] admitted) {
    return of(market, Followers.replies(market, rewards, admitted));
  }

  static double[] of(Market market, AspReply[] replies) {
    double[] regret = new double[market.mus()];
    BestResponse response = new BestResponse(replies);
    for (int m = 0; m < regret.length; m++) {
      Mu mu = market.mu(m);
      double now = response.utilityNow(m, mu);
      response.find(m, mu);
      regret[m] = Math.max(0, response.utility(mu) - now);
    }
    return regret;
  }
}
