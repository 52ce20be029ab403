package org.edgemuse.incentive.pricing;

import java.util.function.ToDoubleBiFunction;
import org.edgemuse.incentive.follower.Admission;
import org.edgemuse.incentive.follower.Followers;
import org.edgemuse.incentive.leader.Regret;
import org.edgemuse.incentive.market.Allocation;
import org.edgemuse.incentive.market.Clearing;
import org.edgemuse.incentive.market.Market;

/** The outcome of rewards that are set by a formula, whatever an MU's limits are. */
final class FixedRewards {
  private FixedRewards() {}

  /** Clears with the reward that the formula gives for (ASP, MU). */
  static Clearing clear(Market market, ToDoubleBiFunction<Integer, Integer> formula) {
    boolean[] admitted = Admission.of(market);
    double[] rewards = new double[market.pairs()];
    for (int n = 0; n < market.asps(); n++) {
      for (int m = 0; m < market.mus(); m++) {
        int i = market.at(n, m);
        rewards[i] = admitted[i] ? formula.applyAsDouble(n, m) : 0;
      }
    }
    Allocation given = Followers.answer(market, rewards, admitted);
    return new Clearing(market, rewards, given, Regret.of(market, rewards, admitted), 0, true);
  }
}
