package org.edgemuse.incentive.metric;

import java.util.List;
import org.edgemuse.kernel.api.market.Trades;
import org.edgemuse.kernel.api.metric.Better;
import org.edgemuse.kernel.api.metric.MeanMetric;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.metric.Table;
import org.jspecify.annotations.Nullable;

/**
 * What a market was worth and cost. Means are over the UEs that ask in the slot and over all ESs;
 * without anyone who asks, UEs have no mean. What was used and cost is empty where links and
 * servers did not keep to the shares that were granted. The regret is the largest that the
 * mechanism told, empty if it tells none. Everything is empty without a market.
 */
final class MarketMetric extends MeanMetric {
  private static final long serialVersionUID = 1L;
  private static final List<String> MEANS =
      List.of(
          "mu_utility_mean",
          "asp_utility_mean",
          "compute_usage_ratio",
          "bandwidth_usage_ratio",
          "mu_cost_mean",
          "asp_cost_mean");
  private static final String REGRET = "max_regret";

  private final Ledger ledger = new Ledger();
  private final @Nullable Table table;

  /**
   * A metric.
   *
   * @param withTable whether every request leaves a row in the table {@code market}
   */
  MarketMetric(boolean withTable) {
    super(MEANS, List.of(REGRET));
    table =
        withTable
            ? new Table(
                "market",
                "cycle",
                "asp",
                "mu",
                "compute_tflops",
                "bandwidth_mhz",
                "reward",
                "qoe_ms",
                "denied")
            : null;
  }

  @Override
  public Better better(String column) {
    return column.contains("utility") ? Better.MORE : Better.LESS;
  }

  @Override
  public List<Table> tables() {
    return table == null ? List.of() : List.of(table);
  }

  @Override
  protected void measure(SlotRecord slot, double[] values) {
    Trades trades = slot.trades();
    if (trades == null || !ledger.read(slot)) {
      return;
    }
    measureUes(values);
    measureEss(values);
    values[MEANS.size()] = maxRegret(trades);
    if (table != null && slot.measured()) {
      write(slot, trades, table);
    }
  }

  private void measureUes(double[] values) {
    double utility = 0;
    double paid = 0;
    int count = 0;
    for (int ue = 0; ue < ledger.ues(); ue++) {
      if (ledger.takesPart(ue)) {
        utility += ledger.muUtility(ue);
        paid += ledger.paid(ue);
        count++;
      }
    }
    if (count > 0) {
      values[0] = utility / count;
      values[4] = paid / count;
    }
  }

  private void measureEss(double[] values) {
    double utility = 0;
    double compute = 0;
    double bandwidth = 0;
    double cost = 0;
    for (int es = 0; es < ledger.ess(); es++) {
      utility += ledger.aspUtility(es);
      compute += ledger.computeShare(es);
      bandwidth += ledger.bandwidthShare(es);
      cost += ledger.cost(es);
    }
    values[1] = utility / ledger.ess();
    values[2] = compute / ledger.ess();
    values[3] = bandwidth / ledger.ess();
    values[5] = cost / ledger.ess();
  }

  private double maxRegret(Trades trades) {
    double largest = Double.NaN;
    for (int ue = 0; ue < ledger.ues(); ue++) {
      double regret = trades.regret(ue);
      if (!(regret <= largest) && !Double.isNaN(regret)) {
        largest = regret;
      }
    }
    return largest;
  }

  // Rows are for readers who count from 1.
  private static void write(SlotRecord slot, Trades trades, Table table) {
    for (Deals.Deal deal : Deals.of(slot, trades)) {
      table.row(
          slot.now().index() + 1,
          deal.es() < 0 ? Double.NaN : deal.es() + 1,
          deal.ue() + 1,
          deal.computeTflops(),
          deal.bandwidthMhz(),
          deal.reward(),
          deal.qoeMs(),
          deal.denied() ? 1 : 0);
    }
  }
}
