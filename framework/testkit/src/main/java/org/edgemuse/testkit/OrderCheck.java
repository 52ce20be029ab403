package org.edgemuse.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.edgemuse.testkit.MarketWorlds.Kind;
import org.edgemuse.testkit.market.Clearing;
import org.edgemuse.testkit.market.MarketRun;
import org.edgemuse.testkit.market.Trade;

/** Twin worlds in which UEs are numbered differently: each must be treated alike. */
final class OrderCheck {
  private static final long SEED = 40;

  private final Worlds world;
  private final Object mechanism;
  private final double tolerance;

  /**
   * A check.
   *
   * @param tolerance by which part rewards and shares may differ
   */
  OrderCheck(Worlds world, Object mechanism, double tolerance) {
    this.world = world.with("incentive", mechanism);
    this.mechanism = mechanism;
    this.tolerance = tolerance;
  }

  /** Fails if numbers matter. */
  void compare(Kind kind) {
    int count = world.scenario().userEquipments().count();
    int[] themselves = new int[count];
    int[] reversed = new int[count];
    int[] shifted = new int[count];
    for (int ue = 0; ue < count; ue++) {
      themselves[ue] = ue;
      reversed[ue] = count - 1 - ue;
      shifted[ue] = (ue + count / 2) % count;
    }
    List<Clearing> reference = clearings(kind, themselves);
    for (int[] numbered : new int[][] {reversed, shifted}) {
      List<Clearing> renumbered = clearings(kind, numbered);
      for (int slot = 0; slot < reference.size(); slot++) {
        compare(
            byIdentity(reference.get(slot), themselves),
            byIdentity(renumbered.get(slot), numbered),
            slot);
      }
    }
  }

  private List<Clearing> clearings(Kind kind, int[] identity) {
    return new MarketRun(MarketWorlds.of(world, kind, identity).scenario(), SEED)
        .toEnd()
        .clearings();
  }

  /** The trades by ES and who asks. */
  private static Map<String, Trade> byIdentity(Clearing clearing, int[] identity) {
    Map<String, Trade> trades = new TreeMap<>();
    for (Trade trade : clearing.trades()) {
      trades.put("ES %d, MU %d".formatted(trade.es(), identity[trade.ue()]), trade);
    }
    return trades;
  }

  private void compare(Map<String, Trade> expected, Map<String, Trade> actual, int slot) {
    assertEquals(expected.keySet(), actual.keySet(), "twin worlds are not alike");
    for (Map.Entry<String, Trade> entry : expected.entrySet()) {
      Trade here = entry.getValue();
      Trade there = actual.get(entry.getKey());
      boolean alike =
          here.denied() == there.denied()
              && near(here.reward(), there.reward())
              && near(here.linkShare(), there.linkShare())
              && near(here.serverShare(), there.serverShare());
      assertTrue(
          alike,
          () ->
              "%s treats MUs by their order: when they are renumbered, %s gets %s in place of %s in slot %d"
                  .formatted(mechanism, entry.getKey(), terms(there), terms(here), slot));
    }
  }

  private boolean near(double one, double other) {
    return Math.abs(one - other) <= tolerance * Math.max(one, other);
  }

  private static String terms(Trade trade) {
    return trade.denied()
        ? "nothing"
        : "(reward %s, link share %s, server share %s)"
            .formatted(trade.reward(), trade.linkShare(), trade.serverShare());
  }
}
