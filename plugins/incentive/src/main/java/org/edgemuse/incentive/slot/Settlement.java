package org.edgemuse.incentive.slot;

import org.edgemuse.incentive.market.Allocation;
import org.edgemuse.incentive.market.Clearing;
import org.edgemuse.incentive.market.Market;
import org.edgemuse.kernel.api.scheduling.DenyReason;

/** Turns a clearing into grants and denials of the slot's requests. */
public final class Settlement {
  private Settlement() {}

  /**
   * Grants what is admitted its reward and its parts B / Bmax and f / F, denies the rest, and
   * reports every MU's regret. An MU that the ASP cannot reach at all is denied for lack of
   * coverage, others for lack of capacity.
   *
   * @param cleared of a market whose pairs are those of {@code slot}
   */
  public static void write(
      SlotMarket slot, Clearing cleared, org.edgemuse.kernel.api.market.Allocation out) {
    Market market = slot.market();
    Allocation given = cleared.allocation();
    double[] computeWhole = new double[market.asps()];
    double[] bandwidthWhole = new double[market.asps()];
    for (int n = 0; n < market.asps(); n++) {
      computeWhole[n] = whole(market, n, given.computeTflops(), market.asp(n).computeTflops());
      bandwidthWhole[n] = whole(market, n, given.bandwidthMhz(), market.asp(n).bandwidthMhz());
    }
    for (int i = 0; i < slot.requests(); i++) {
      int pair = slot.pair(i);
      int n = pair / market.mus();
      if (given.admitted()[pair]) {
        out.grant(
            i,
            cleared.rewards()[pair],
            given.bandwidthMhz()[pair] / bandwidthWhole[n],
            given.computeTflops()[pair] / computeWhole[n]);
      } else {
        boolean outage = market.dataMhzMs(n, pair % market.mus()) == Double.POSITIVE_INFINITY;
        out.deny(i, outage ? DenyReason.COVERAGE : DenyReason.CAPACITY);
      }
    }
    for (int mu = 0; mu < market.mus(); mu++) {
      out.regret(slot.ue(mu), cleared.regret()[mu]);
    }
  }

  // Where capacity binds, what is used may exceed it by rounding; parts must not exceed the whole.
  private static double whole(Market market, int asp, double[] used, double capacity) {
    double sum = 0;
    for (int i = 0; i < market.mus(); i++) {
      sum += used[market.at(asp, market.inOrder(i))];
    }
    return Math.max(sum, capacity);
  }
}
