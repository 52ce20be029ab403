package org.edgemuse.incentive.perturbation;

import org.edgemuse.incentive.follower.AspReply;
import org.edgemuse.incentive.market.Market;
import org.edgemuse.incentive.market.Mu;
import org.edgemuse.incentive.market.Utilities;

/**
 * One iteration of Algorithm 1. A perturbed reward changes the QoE of one pair only, which {@link
 * AspReply} gives in constant time, so an iteration takes steps in proportion to the pairs.
 */
final class Perturbations {
  private final Market market;
  private final AspReply[] replies;
  private final PerturbationOptions options;
  private final double[] qoeMs;
  private final double[] next;

  Perturbations(Market market, AspReply[] replies, PerturbationOptions options) {
    this.market = market;
    this.replies = replies;
    this.options = options;
    this.qoeMs = new double[replies.length];
    this.next = new double[market.pairs()];
  }

  /** Lets every MU move once; afterwards all ASPs have answered. */
  void iterate(int iteration, double[] rewards) {
    System.arraycopy(rewards, 0, next, 0, next.length);
    for (int i = 0; i < market.mus(); i++) {
      int m = market.inOrder(i);
      judge(iteration, m, rewards);
      if (options.sweep() == Sweep.GAUSS_SEIDEL) {
        commit(m);
      }
    }
    if (options.sweep() == Sweep.JACOBI) {
      for (int n = 0; n < replies.length; n++) {
        for (int m = 0; m < market.mus(); m++) {
          int slot = replies[n].slotOf(m);
          if (slot >= 0) {
            replies[n].put(slot, Math.sqrt(next[market.at(n, m)]));
          }
        }
      }
    }
    System.arraycopy(next, 0, rewards, 0, next.length);
    for (AspReply reply : replies) {
      reply.refresh();
    }
  }

  private void commit(int mu) {
    for (int n = 0; n < replies.length; n++) {
      int slot = replies[n].slotOf(mu);
      if (slot >= 0) {
        replies[n].move(slot, Math.sqrt(next[market.at(n, mu)]));
      }
    }
  }

  private void judge(int iteration, int m, double[] rewards) {
    Mu mu = market.mu(m);
    double step = options.step().step(iteration, mu);
    double total = 0;
    double paid = 0;
    for (int n = 0; n < replies.length; n++) {
      double reward = rewards[market.at(n, m)];
      qoeMs[n] = qoe(n, m, reward);
      total += qoeMs[n];
      paid += reward * qoeMs[n];
    }
    double now = Utilities.ofMu(mu.conversion(), total, paid);
    for (int n = 0; n < replies.length; n++) {
      if (replies[n].slotOf(m) >= 0) {
        int i = market.at(n, m);
        double restQoe = Math.max(0, total - qoeMs[n]);
        double restPaid = paid - rewards[i] * qoeMs[n];
        double up = perturbed(n, m, mu, rewards[i] + step, restQoe, restPaid);
        double down = perturbed(n, m, mu, rewards[i] - step, restQoe, restPaid);
        next[i] = options.step().snap(moved(rewards[i], step, now, up, down), mu);
      }
    }
  }

  private double moved(double reward, double step, double now, double up, double down) {
    if (options.ties() == Ties.MOVE) {
      if (now <= up && down <= now) {
        return reward + step;
      }
      return now <= down && up <= now ? reward - step : reward;
    }
    if (now < up && down <= now) {
      return reward + step;
    }
    return now < down && up <= now ? reward - step : reward;
  }

  private double perturbed(int n, int m, Mu mu, double reward, double restQoe, double restPaid) {
    double judged = options.clipped() ? mu.clip(reward) : reward;
    double qoe = qoe(n, m, judged);
    return Utilities.ofMu(mu.conversion(), restQoe + qoe, restPaid + judged * qoe);
  }

  // A reward below 0, which only an unclipped perturbation offers, buys as little as 0.
  private double qoe(int n, int m, double reward) {
    int slot = replies[n].slotOf(m);
    return slot < 0 ? 0 : replies[n].qoeMs(slot, Math.sqrt(Math.max(0, reward)));
  }

  /** Utility of every MU at these rewards, which all ASPs have answered. */
  void utilities(double[] rewards, double[] out) {
    for (int m = 0; m < out.length; m++) {
      double total = 0;
      double paid = 0;
      for (int n = 0; n < replies.length; n++) {
        double reward = rewards[market.at(n, m)];
        double qoe = qoe(n, m, reward);
        total += qoe;
        paid += reward * qoe;
      }
      out[m] = Utilities.ofMu(market.mu(m).conversion(), total, paid);
    }
  }
}
