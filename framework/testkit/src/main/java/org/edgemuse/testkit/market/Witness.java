package org.edgemuse.testkit.market;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.market.Market;
import org.edgemuse.kernel.api.market.Trades;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.metric.SlotRecord;

/**
 * Keeps what a market decides. Its column is a digest of all decisions so far, by which runs can be
 * compared whose witness cannot be asked, such as one restored from a checkpoint.
 */
public final class Witness implements Metric {
  private static final long serialVersionUID = 1L;
  private static final double MS = 1e3;
  private static final double MHZ_PER_HZ = 1e-6;
  private static final long PRIME = 0x100000001b3L;

  /** Bits of a digest that a double holds exactly. */
  private static final int BITS = 52;

  private final List<Clearing> clearings = new ArrayList<>();
  private long digest;

  Witness() {}

  /** The slots so far. */
  public List<Clearing> clearings() {
    return clearings;
  }

  @Override
  public List<String> columns() {
    return List.of("decisions_digest");
  }

  @Override
  public void observe(SlotRecord slot, double[] values) {
    Trades trades = slot.trades();
    if (trades == null) {
      throw new IllegalStateException("There is no market in this world");
    }
    Clearing clearing = clearing(slot, trades);
    clearings.add(clearing);
    for (Trade trade : clearing.trades()) {
      add(trade.ue());
      add(trade.es());
      add(trade.denied() ? 1 : 0);
      add(trade.reward());
      add(trade.linkShare());
      add(trade.serverShare());
    }
    for (Buyer buyer : clearing.buyers()) {
      add(buyer.regret());
    }
    values[0] = value();
  }

  private void add(double number) {
    digest = (digest ^ Double.doubleToLongBits(number)) * PRIME;
    digest ^= digest >>> 32;
  }

  private double value() {
    return digest >>> (Long.SIZE - BITS);
  }

  @Override
  public void summarise(double[] values) {
    values[0] = value();
  }

  private static Clearing clearing(SlotRecord slot, Trades trades) {
    Market market = trades.market();
    List<Trade> all = new ArrayList<>();
    for (int i = 0; i < market.requests(); i++) {
      all.add(trade(trades, i));
    }
    List<Buyer> buyers = new ArrayList<>();
    for (int ue = 0; ue < market.ueCount(); ue++) {
      buyers.add(
          new Buyer(
              market.qoeWorth(ue), market.minReward(ue), market.maxReward(ue), trades.regret(ue)));
    }
    List<Seller> sellers = new ArrayList<>();
    for (int es = 0; es < market.esCount(); es++) {
      int ap = market.homeAp(es);
      sellers.add(
          new Seller(
              market.capacity(es),
              MHZ_PER_HZ * market.bandwidthHz(ap),
              market.costPerTflops(es),
              market.costPerMHz(ap)));
    }
    return new Clearing(slot.now().slot(), all, buyers, sellers, slot.denied());
  }

  private static Trade trade(Trades trades, int i) {
    Market market = trades.market();
    int ue = market.task(i).ue();
    int es = market.boundServer(i);
    if (es < 0) {
      throw new IllegalStateException("A request is bound to no ES");
    }
    return new Trade(
        ue,
        es,
        MS * market.latencyLimitS(ue, es),
        MS * market.linkS(i, market.homeAp(es)),
        MS * market.serverS(i, es),
        trades.denied(i),
        trades.reward(i),
        trades.linkShare(i),
        trades.serverShare(i));
  }
}
