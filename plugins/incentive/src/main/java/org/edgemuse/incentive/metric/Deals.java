package org.edgemuse.incentive.metric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.api.market.Market;
import org.edgemuse.kernel.api.market.Trades;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.api.world.WorkUnit;

/** The requests that a market was shown in a slot, each with what became of it. */
final class Deals {
  private static final double MHZ_PER_HZ = 1e-6;
  private static final int UNKNOWN = -1;

  private Deals() {}

  /**
   * A request in a market.
   *
   * @param es that it is bound to or was served by, or -1 if nobody knows
   * @param denied whether the market or the scheduler denied it; everything is 0 then
   * @param computeTflops what it was granted of the ES, NaN if nobody knows which or servers did
   *     not keep to it
   * @param bandwidthMhz what it was granted of the AP's spectrum, likewise
   * @param qoeMs what arrived, NaN if it has not by the slot's end
   */
  record Deal(
      int es,
      int ue,
      boolean denied,
      double computeTflops,
      double bandwidthMhz,
      double reward,
      double qoeMs) {}

  /** The deals of a slot with a market, by ES (those of none at the end) and UE. */
  static List<Deal> of(SlotRecord slot, Trades trades) {
    Map<Integer, Integer> settled = new HashMap<>();
    for (int i = 0; i < slot.settled(); i++) {
      settled.put(slot.outcome(i).handle(), i);
    }
    List<Deal> deals = new ArrayList<>();
    for (int i = 0; i < trades.market().requests(); i++) {
      Integer at = settled.get(trades.handle(i));
      deals.add(at == null ? open(trades, i) : served(trades, i, slot.outcome(at)));
    }
    deals.sort(
        Comparator.comparingInt((Deal deal) -> deal.es() == UNKNOWN ? Integer.MAX_VALUE : deal.es())
            .thenComparingInt(Deal::ue));
    return deals;
  }

  private static Deal served(Trades trades, int i, Outcome outcome) {
    return granted(trades, i, outcome.es(), outcome.ap(), Delivered.qoeMs(outcome));
  }

  private static Deal open(Trades trades, int i) {
    Market market = trades.market();
    int es = market.boundServer(i);
    if (trades.denied(i) || trades.deniedAfterwards(i)) {
      return new Deal(es, market.task(i).ue(), true, 0, 0, 0, 0);
    }
    int ap = es == UNKNOWN ? UNKNOWN : market.homeAp(es);
    return granted(trades, i, es, ap == UNKNOWN ? market.arrivedAt(i) : ap, Double.NaN);
  }

  private static Deal granted(Trades trades, int i, int es, int ap, double qoeMs) {
    Market market = trades.market();
    boolean counted = es != UNKNOWN && trades.kept() && market.workUnit() == WorkUnit.TFLOP;
    double tflops = counted ? market.capacity(es) : Double.NaN;
    double mhz = ap == UNKNOWN || !trades.kept() ? Double.NaN : MHZ_PER_HZ * market.bandwidthHz(ap);
    return new Deal(
        es,
        market.task(i).ue(),
        false,
        trades.serverShare(i) * tflops,
        trades.linkShare(i) * mhz,
        trades.reward(i),
        qoeMs);
  }
}
