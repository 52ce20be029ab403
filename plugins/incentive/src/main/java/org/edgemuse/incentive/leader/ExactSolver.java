package org.edgemuse.incentive.leader;

import org.edgemuse.incentive.follower.Admission;
import org.edgemuse.incentive.follower.AspReply;
import org.edgemuse.incentive.market.Allocation;
import org.edgemuse.incentive.market.Clearing;
import org.edgemuse.incentive.market.Market;
import org.edgemuse.incentive.market.Mu;
import org.edgemuse.incentive.market.RewardScheme;
import org.jspecify.annotations.Nullable;

/**
 * The Nash equilibrium of the reward game (11): MUs, one after another, offer exact best responses
 * until nobody would change anything. With slack capacity MUs do not meet and one sweep is exact
 * (Theorem 3: the equilibrium is unique). Where capacity just binds there may be a continuum of
 * equilibria, of which the sweeps reach one; so outcomes are accepted by their regret.
 *
 * @param sweepLimit sweeps after which to stop without having converged, at least 1
 */
public record ExactSolver(int sweepLimit) implements RewardScheme {
  // Regret grows with the square of the distance, where prices are smooth in rewards.
  private static final double NEAR = 3e-6;
  private static final double REGRET = 2e-13;

  /** With a limit of 1000 sweeps. */
  public ExactSolver() {
    this(1000);
  }

  /** Checks the limit. */
  public ExactSolver {
    if (sweepLimit < 1) {
      throw new IllegalArgumentException("sweepLimit (" + sweepLimit + ") must be at least 1");
    }
  }

  @Override
  public Clearing clear(Market market, double @Nullable [] previousRewards) {
    boolean[] admitted = Admission.of(market);
    AspReply[] replies = Start.rewards(market, admitted, previousRewards);
    BestResponse response = new BestResponse(replies);
    double[] regret = Regret.of(market, replies);
    int sweeps = 0;
    double due = NEAR;
    boolean converged = accepted(market, replies, response, regret);
    while (sweeps < sweepLimit && !converged) {
      double change = sweep(market, replies, response);
      sweeps++;
      if (change <= due || sweeps == sweepLimit) {
        regret = Regret.of(market, replies);
        converged = accepted(market, replies, response, regret);
        due = change / 10;
      }
    }
    Allocation given = Allocation.empty(market, admitted);
    for (AspReply reply : replies) {
      reply.write(market, given);
    }
    return new Clearing(market, rewards(market, replies), given, regret, sweeps, converged);
  }

  private static double sweep(Market market, AspReply[] replies, BestResponse response) {
    double change = 0;
    for (int i = 0; i < market.mus(); i++) {
      int m = market.inOrder(i);
      response.find(m, market.mu(m));
      for (int n = 0; n < replies.length; n++) {
        int slot = replies[n].slotOf(m);
        if (slot >= 0) {
          double r = response.root(n);
          change = Math.max(change, Math.abs(r - replies[n].root(slot)) / r);
          replies[n].move(slot, r);
        }
      }
    }
    for (AspReply reply : replies) {
      reply.refresh();
    }
    return change;
  }

  private static boolean accepted(
      Market market, AspReply[] replies, BestResponse response, double[] regret) {
    for (int m = 0; m < regret.length; m++) {
      Mu mu = market.mu(m);
      if (regret[m] > REGRET * Math.max(1, Math.abs(response.utilityNow(m, mu)))) {
        return false;
      }
    }
    return true;
  }

  private static double[] rewards(Market market, AspReply[] replies) {
    double[] rewards = new double[market.pairs()];
    for (int n = 0; n < replies.length; n++) {
      for (int m = 0; m < market.mus(); m++) {
        int slot = replies[n].slotOf(m);
        if (slot >= 0) {
          rewards[market.at(n, m)] = reward(market.mu(m), replies[n].root(slot));
        }
      }
    }
    return rewards;
  }

  // A limit that binds comes out as it went in, not rounded on the way to its root and back.
  private static double reward(Mu mu, double root) {
    if (root >= Math.sqrt(mu.maxReward())) {
      return mu.maxReward();
    }
    return root <= Math.sqrt(mu.minReward()) ? mu.minReward() : mu.clip(root * root);
  }
}
