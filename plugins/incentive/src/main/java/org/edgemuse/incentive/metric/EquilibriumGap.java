package org.edgemuse.incentive.metric;

import java.util.List;
import org.edgemuse.incentive.leader.ExactSolver;
import org.edgemuse.incentive.market.Clearing;
import org.edgemuse.incentive.market.Market;
import org.edgemuse.incentive.market.Measures;
import org.edgemuse.incentive.slot.Premises;
import org.edgemuse.incentive.slot.SlotMarket;
import org.edgemuse.kernel.api.market.Trades;
import org.edgemuse.kernel.api.metric.Better;
import org.edgemuse.kernel.api.metric.MeanMetric;
import org.edgemuse.kernel.api.metric.SlotRecord;

/**
 * How far a market traded from a Nash equilibrium: the slot's largest relative error of a reward,
 * the largest of a UE's or an ES's utility (in percent of it, or of 1 if that is more), and the
 * regret of the equilibrium itself, which says how exact it is. Where capacity just binds there are
 * many equilibria; the one that the exact solver reaches from the traded rewards counts. A reward
 * for a request that the equilibrium denies is 100 % off.
 */
final class EquilibriumGap extends MeanMetric {
  private static final long serialVersionUID = 1L;
  private static final double PERCENT = 100;

  private final Ledger ledger = new Ledger();
  private boolean checked;

  EquilibriumGap() {
    super(List.of("reward_gap_pct", "utility_gap_pct"), List.of("equilibrium_regret"));
  }

  @Override
  public Better better(String column) {
    return Better.LESS;
  }

  @Override
  protected void measure(SlotRecord slot, double[] values) {
    Trades trades = slot.trades();
    if (trades == null || trades.market().requests() == 0 || !ledger.read(slot)) {
      return;
    }
    if (!checked) {
      Premises.require(trades.market());
      checked = true;
    }
    SlotMarket shown = SlotMarket.of(trades.market());
    double[] traded = new double[shown.market().pairs()];
    for (int i = 0; i < shown.requests(); i++) {
      traded[shown.pair(i)] = trades.reward(i);
    }
    Clearing equilibrium = new ExactSolver().clear(shown.market(), traded);
    values[0] = PERCENT * rewardGap(traded, equilibrium.rewards());
    values[1] = PERCENT * utilityGap(shown, equilibrium.measures());
    values[2] = equilibrium.maxRegret();
  }

  private static double rewardGap(double[] traded, double[] wanted) {
    double largest = 0;
    for (int i = 0; i < traded.length; i++) {
      double gap = Math.abs(traded[i] - wanted[i]);
      largest = Math.max(largest, wanted[i] > 0 ? gap / wanted[i] : gap > 0 ? 1 : 0);
    }
    return largest;
  }

  private double utilityGap(SlotMarket shown, Measures wanted) {
    Market market = shown.market();
    double largest = 0;
    for (int m = 0; m < market.mus(); m++) {
      largest = Math.max(largest, gap(ledger.muUtility(shown.ue(m)), wanted.muUtility()[m]));
    }
    for (int n = 0; n < market.asps(); n++) {
      double utility = ledger.aspUtility(n);
      if (!Double.isNaN(utility)) {
        largest = Math.max(largest, gap(utility, wanted.aspUtility()[n]));
      }
    }
    return largest;
  }

  private static double gap(double traded, double wanted) {
    return Math.abs(traded - wanted) / Math.max(1, Math.abs(wanted));
  }
}
