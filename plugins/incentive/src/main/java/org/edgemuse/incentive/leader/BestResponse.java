package org.edgemuse.incentive.leader;

import org.edgemuse.incentive.follower.AspReply;
import org.edgemuse.incentive.market.Mu;
import org.edgemuse.incentive.market.Utilities;

/**
 * An MU's best rewards to all ASPs while the other MUs keep theirs and ASPs answer anew. In terms
 * of QoE its utility is concave: a reward that buys a QoE is convex in it ({@link BestReward}).
 * With s = mu / (1 + sum Q), its value of a ms, ASPs separate, and every Q grows with s; so s
 * solves s (1 + sum Q(s)) = mu, one increasing equation, by Newton's steps within a bracket. Keeps
 * scratch space; not thread-safe.
 */
final class BestResponse {
  private static final int STEP_LIMIT = 200;
  private static final double PRECISION = 1e-13;

  private final AspReply[] replies;
  private final BestReward best = new BestReward();
  private final double[] root;
  private double totalQoeMs;
  private double paid;

  BestResponse(AspReply[] replies) {
    this.replies = replies;
    this.root = new double[replies.length];
  }

  /**
   * Finds them.
   *
   * @param mu index of the MU in the market
   * @param limits what it may offer
   */
  void find(int mu, Mu limits) {
    double value = valueNow(mu, limits.conversion());
    double lo = 0;
    double hi = limits.conversion();
    double s = value;
    for (int step = 0; step < STEP_LIMIT; step++) {
      double slope = respond(mu, limits, s);
      double excess = s * (1 + totalQoeMs) - limits.conversion();
      if (excess > 0) {
        hi = s;
      } else {
        lo = s;
      }
      double next = s - excess / (1 + totalQoeMs + s * slope);
      if (Math.abs(next - s) <= PRECISION * s) {
        return;
      }
      if (!(next > lo && next < hi)) {
        next = (lo + hi) / 2;
      }
      s = next;
    }
  }

  /** Its value of a ms at the rewards as they stand. */
  private double valueNow(int mu, double conversion) {
    double total = 0;
    for (int n = 0; n < replies.length; n++) {
      int slot = replies[n].slotOf(mu);
      if (slot >= 0) {
        root[n] = replies[n].root(slot);
        total += replies[n].qoeMs(slot, root[n]);
      }
    }
    return conversion / (1 + total);
  }

  private double respond(int mu, Mu limits, double s) {
    double lo = Math.sqrt(limits.minReward());
    double hi = Math.sqrt(limits.maxReward());
    double slope = 0;
    totalQoeMs = 0;
    paid = 0;
    for (int n = 0; n < replies.length; n++) {
      int slot = replies[n].slotOf(mu);
      if (slot >= 0) {
        best.find(replies[n], slot, s, lo, hi, root[n]);
        root[n] = best.root();
        totalQoeMs += best.qoeMs();
        paid += best.root() * best.root() * best.qoeMs();
        slope += best.qoeSlope();
      }
    }
    return slope;
  }

  /** Root of the best reward to an ASP at which the MU is admitted. */
  double root(int asp) {
    return root[asp];
  }

  /** Utility of the MU at its best rewards. */
  double utility(Mu limits) {
    return Utilities.ofMu(limits.conversion(), totalQoeMs, paid);
  }

  /** Utility of an MU at the rewards as they stand. */
  double utilityNow(int mu, Mu limits) {
    double total = 0;
    double pays = 0;
    for (AspReply reply : replies) {
      int slot = reply.slotOf(mu);
      if (slot >= 0) {
        double r = reply.root(slot);
        double qoe = reply.qoeMs(slot, r);
        total += qoe;
        pays += r * r * qoe;
      }
    }
    return Utilities.ofMu(limits.conversion(), total, pays);
  }
}
