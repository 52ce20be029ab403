package org.edgemuse.incentive.follower;

import org.edgemuse.incentive.market.Allocation;
import org.edgemuse.incentive.market.Market;

/** All ASPs' optimal allocations (Theorem 2), which are unique, for given rewards. */
public final class Followers {
  private Followers() {}

  /**
   * Answers rewards, with whom {@link Admission} lets in.
   *
   * @param rewards R of each pair, at least 0
   * @throws IllegalArgumentException if rewards do not fit the market
   */
  public static Allocation answer(Market market, double[] rewards) {
    return answer(market, rewards, Admission.of(market));
  }

  /**
   * Answers rewards of those who are admitted, who must be among those that {@link Admission} lets
   * in.
   *
   * @throws IllegalArgumentException if an array does not fit the market, or a reward is negative
   */
  public static Allocation answer(Market market, double[] rewards, boolean[] admitted) {
    Allocation out = Allocation.empty(market, admitted);
    for (AspReply reply : replies(market, rewards, admitted)) {
      reply.write(market, out);
    }
    return out;
  }

  /**
   * The answers of every ASP, ready to be asked what would happen under other rewards.
   *
   * @throws IllegalArgumentException if an array does not fit the market, or a reward is negative
   */
  public static AspReply[] replies(Market market, double[] rewards, boolean[] admitted) {
    if (rewards.length != market.pairs() || admitted.length != market.pairs()) {
      throw new IllegalArgumentException(
          "rewards (length %d) and admitted (length %d) must have one of %d pairs"
              .formatted(rewards.length, admitted.length, market.pairs()));
    }
    AspReply[] replies = new AspReply[market.asps()];
    for (int n = 0; n < replies.length; n++) {
      replies[n] = new AspReply(market, n, admitted);
      for (int m = 0; m < market.mus(); m++) {
        int slot = replies[n].slotOf(m);
        if (slot >= 0) {
          replies[n].put(slot, Math.sqrt(checked(rewards[market.at(n, m)], n, m)));
        }
      }
      replies[n].refresh();
    }
    return replies;
  }

  private static double checked(double reward, int asp, int mu) {
    if (!(reward >= 0 && reward < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "reward of MU %d to ASP %d (%s) must be finite and at least 0"
              .formatted(mu, asp, reward));
    }
    return reward;
  }
}
