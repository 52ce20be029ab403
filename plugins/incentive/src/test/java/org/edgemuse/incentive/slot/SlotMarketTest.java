package org.edgemuse.incentive.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.edgemuse.incentive.market.Market;
import org.edgemuse.incentive.testing.HandMadeMarket;
import org.junit.jupiter.api.Test;

class SlotMarketTest {

  @Test
  void demandsAreTheSecondsAloneTimesTheResource_andTokensAreSummed() {
    SlotMarket slot =
        SlotMarket.of(
            new HandMadeMarket().request(2, 1, .02, .3).request(0, 0, .03, .2).request(2, 0, 0, 1));
    Market market = slot.market();
    assertEquals(2, market.mus());
    assertEquals(2, slot.ue(0));
    assertEquals(0, slot.ue(1));
    assertEquals(market.at(1, 0), slot.pair(0));
    assertEquals(market.at(0, 1), slot.pair(1));
    assertEquals(market.at(0, 0), slot.pair(2));
    // .3 s of 4 TFLOP/s are 1200 GFLOP; .02 s of 100 MHz are 2000 MHz ms.
    assertEquals(1200, market.workGflop(1, 0), 1e-9);
    assertEquals(2000, market.dataMhzMs(1, 0), 1e-9);
    assertEquals(1000, market.kappaMs(1, 0));
    assertEquals(500, market.kappaMs(0, 0));
    assertEquals(600, market.tokens(1, 0));
    assertFalse(market.requested(1, 1));
    assertEquals(4, market.asp(1).computeTflops());
    assertEquals(100, market.asp(1).bandwidthMhz());
    assertEquals(24.72, market.asp(1).computePrice());
    assertEquals(.1, market.asp(1).bandwidthPrice());
    assertEquals(370.6, market.mu(0).conversion());
  }

  @Test
  void aRequestBoundToNoEs_isRefused_namingTheKey() {
    refused(
        new HandMadeMarket().request(1, -1, .02, .3), "UE 1", "userEquipments.oneRequestPerServer");
  }

  @Test
  void aSecondRequestOfAPair_isRefused_namingTheKey() {
    refused(
        new HandMadeMarket().request(1, 0, .02, .3).request(1, 0, .02, .3),
        "UE 1 asks ES 0 twice in slot 7",
        "userEquipments.demand");
  }

  private static void refused(HandMadeMarket shown, String... words) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> SlotMarket.of(shown)).getMessage();
    for (String word : words) {
      assertTrue(message.contains(word), message);
    }
  }
}
