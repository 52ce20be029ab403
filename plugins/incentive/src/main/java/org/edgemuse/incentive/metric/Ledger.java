package org.edgemuse.incentive.metric;

import java.io.Serializable;
import java.util.Arrays;
import org.edgemuse.incentive.market.Utilities;
import org.edgemuse.kernel.api.market.Market;
import org.edgemuse.kernel.api.market.Trades;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.scheduling.Outcome;

/**
 * What UEs and ESs got out of a slot's market, by the requests that settled in it: who asked and
 * was denied has nothing, and a request that settles later counts then. An ES pays for the parts of
 * itself and of the AP's spectrum that its requests were granted.
 */
final class Ledger implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final double MHZ_PER_HZ = 1e-6;

  private boolean kept;
  private boolean[] takesPart = {};
  private double[] worth = {};
  private double[] qoeMs = {};
  private double[] paid = {};
  private double[] earned = {};
  private double[] cost = {};
  private double[] computeShare = {};
  private double[] bandwidthShare = {};

  /** Reads a slot; returns whether there was a market. */
  boolean read(SlotRecord slot) {
    Trades trades = slot.trades();
    if (trades == null) {
      return false;
    }
    Market market = trades.market();
    kept = trades.kept();
    clear(market);
    for (int i = 0; i < market.requests(); i++) {
      takesPart[market.task(i).ue()] = true;
    }
    for (int i = 0; i < slot.settled(); i++) {
      book(slot.outcome(i), market);
    }
    return true;
  }

  private void clear(Market market) {
    if (earned.length == 0) {
      takesPart = new boolean[market.ueCount()];
      worth = new double[market.ueCount()];
      qoeMs = new double[market.ueCount()];
      paid = new double[market.ueCount()];
      earned = new double[market.esCount()];
      cost = new double[market.esCount()];
      computeShare = new double[market.esCount()];
      bandwidthShare = new double[market.esCount()];
      for (int ue = 0; ue < worth.length; ue++) {
        worth[ue] = market.qoeWorth(ue);
      }
    }
    Arrays.fill(takesPart, false);
    Arrays.fill(qoeMs, 0);
    Arrays.fill(paid, 0);
    Arrays.fill(earned, 0);
    Arrays.fill(cost, 0);
    Arrays.fill(computeShare, 0);
    Arrays.fill(bandwidthShare, 0);
  }

  private void book(Outcome outcome, Market market) {
    int ue = outcome.ue();
    int es = outcome.es();
    int ap = outcome.ap();
    double delivered = Delivered.qoeMs(outcome);
    double pays = outcome.reward() * delivered;
    takesPart[ue] = true;
    qoeMs[ue] += delivered;
    paid[ue] += pays;
    earned[es] += pays;
    computeShare[es] += outcome.serverShare();
    bandwidthShare[es] += outcome.linkShare();
    cost[es] +=
        market.costPerTflops(es) * outcome.serverShare() * market.capacity(es)
            + market.costPerMHz(ap) * outcome.linkShare() * MHZ_PER_HZ * market.bandwidthHz(ap);
  }

  /** Number of UEs. */
  int ues() {
    return takesPart.length;
  }

  /** Number of ESs. */
  int ess() {
    return earned.length;
  }

  /** Whether the UE asked, or was served, in the slot. */
  boolean takesPart(int ue) {
    return takesPart[ue];
  }

  /** What the UE paid. */
  double paid(int ue) {
    return paid[ue];
  }

  /** Utility (9), QoE paper, of the UE. */
  double muUtility(int ue) {
    return Utilities.ofMu(worth[ue], qoeMs[ue], paid[ue]);
  }

  /** Utility (8), QoE paper, of the ES; NaN where shares were not kept to. */
  double aspUtility(int es) {
    return earned[es] - cost(es);
  }

  /** What the ES's resources cost, likewise. */
  double cost(int es) {
    return kept ? cost[es] : Double.NaN;
  }

  /** Part of the ES that was used, likewise. */
  double computeShare(int es) {
    return kept ? computeShare[es] : Double.NaN;
  }

  /** Part of the spectrum that was used for the ES's requests, likewise. */
  double bandwidthShare(int es) {
    return kept ? bandwidthShare[es] : Double.NaN;
  }
}
