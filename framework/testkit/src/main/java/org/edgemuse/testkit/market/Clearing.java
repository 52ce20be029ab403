package org.edgemuse.testkit.market;

import java.io.Serializable;
import java.util.List;

/**
 * What a market decided in one slot.
 *
 * @param slot when
 * @param trades the requests in the order in which they were shown
 * @param buyers the UEs, by number
 * @param sellers the ESs, by number
 * @param denied number of requests that the kernel counts as denied in the slot
 */
public record Clearing(
    int slot, List<Trade> trades, List<Buyer> buyers, List<Seller> sellers, int denied)
    implements Serializable {

  /** Copies the lists. */
  public Clearing {
    trades = List.copyOf(trades);
    buyers = List.copyOf(buyers);
    sellers = List.copyOf(sellers);
  }

  /** Whether the UE asks for anything. */
  public boolean asks(int ue) {
    return trades.stream().anyMatch(trade -> trade.ue() == ue);
  }

  /** The UE's utility (9), QoE paper; 0 if it is not served. */
  public double utility(int ue) {
    double qoeMs = 0;
    double paid = 0;
    for (Trade trade : trades) {
      if (trade.ue() == ue) {
        qoeMs += trade.qoeMs();
        paid += trade.reward() * trade.qoeMs();
      }
    }
    return buyers.get(ue).qoeWorth() * StrictMath.log1p(qoeMs) - paid;
  }
}
