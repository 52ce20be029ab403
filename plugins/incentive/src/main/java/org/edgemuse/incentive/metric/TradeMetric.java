package org.edgemuse.incentive.metric;

import org.edgemuse.kernel.api.market.Trades;
import org.edgemuse.kernel.api.metric.Better;
import org.edgemuse.kernel.api.metric.MeanMetric;
import org.edgemuse.kernel.api.metric.SlotRecord;

/**
 * What one ES and one UE trade, and what both get out of the whole market; the means of slots in
 * which the UE asks the ES. A denied request counts with zeros.
 */
final class TradeMetric extends MeanMetric {
  private static final long serialVersionUID = 1L;

  private final int es;
  private final int ue;
  private final Ledger ledger = new Ledger();

  TradeMetric(int es, int ue) {
    this(es, ue, "asp%d_mu%d_".formatted(es + 1, ue + 1));
  }

  private TradeMetric(int es, int ue, String pair) {
    super(
        pair + "reward",
        pair + "compute_tflops",
        pair + "bandwidth_mhz",
        pair + "qoe_ms",
        pair + "mu_utility",
        pair + "asp_utility");
    this.es = es;
    this.ue = ue;
  }

  @Override
  public Better better(String column) {
    return column.endsWith("utility") || column.endsWith("qoe_ms") ? Better.MORE : Better.NEITHER;
  }

  @Override
  protected void measure(SlotRecord slot, double[] values) {
    Trades trades = slot.trades();
    if (trades == null || !ledger.read(slot)) {
      return;
    }
    for (Deals.Deal deal : Deals.of(slot, trades)) {
      if (deal.es() == es && deal.ue() == ue) {
        values[0] = deal.reward();
        values[1] = deal.computeTflops();
        values[2] = deal.bandwidthMhz();
        values[3] = deal.qoeMs();
        values[4] = ledger.muUtility(ue);
        values[5] = ledger.aspUtility(es);
      }
    }
  }
}
