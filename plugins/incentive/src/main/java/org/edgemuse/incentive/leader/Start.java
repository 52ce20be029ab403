package org.edgemuse.incentive.leader;

import org.edgemuse.incentive.follower.AspReply;
import org.edgemuse.incentive.follower.Followers;
import org.edgemuse.incentive.market.Market;
import org.jspecify.annotations.Nullable;

/** Rewards to begin a search with. */
final class Start {
  private Start() {}

  /** The answers to what was offered before, and for who is new to what it would offer alone. */
  static AspReply[] rewards(Market market, boolean[] admitted, double @Nullable [] previous) {
    if (previous != null && previous.length != market.pairs()) {
      throw new IllegalArgumentException(
          "previousRewards (length %d) must have one of %d pairs"
              .formatted(previous.length, market.pairs()));
    }
    double[] start = new double[market.pairs()];
    for (int m = 0; m < market.mus(); m++) {
      double value = value(market, admitted, m);
      for (int n = 0; n < market.asps(); n++) {
        int i = market.at(n, m);
        if (admitted[i]) {
          double before = previous == null ? 0 : previous[i];
          start[i] = market.mu(m).clip(before > 0 ? before : alone(market, n, m, value));
        }
      }
    }
    return Followers.replies(market, start, admitted);
  }

  // Half the tolerated latency is a QoE that equilibria of all sizes are near enough to.
  private static double value(Market market, boolean[] admitted, int mu) {
    double total = 0;
    for (int n = 0; n < market.asps(); n++) {
      total += admitted[market.at(n, mu)] ? market.kappaMs(n, mu) / 2 : 0;
    }
    return market.mu(mu).conversion() / (1 + total);
  }

  private static double alone(Market market, int asp, int mu, double value) {
    double g =
        Math.sqrt(market.workGflop(asp, mu) * market.asp(asp).computePrice())
            + Math.sqrt(market.dataMhzMs(asp, mu) * market.asp(asp).bandwidthPrice());
    double r = Cubic.root(market.kappaMs(asp, mu), g, value, 0);
    return r * r;
  }
}
