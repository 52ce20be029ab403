package org.edgemuse.incentive.slot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.edgemuse.incentive.leader.ExactSolver;
import org.edgemuse.incentive.market.Clearing;
import org.edgemuse.incentive.testing.HandMadeMarket;
import org.edgemuse.incentive.testing.RecordedAllocation;
import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.junit.jupiter.api.Test;

class SettlementTest {
  private final RecordedAllocation out = new RecordedAllocation();

  private Clearing settle(HandMadeMarket shown) {
    SlotMarket slot = SlotMarket.of(shown);
    Clearing cleared = new ExactSolver().clear(slot.market());
    Settlement.write(slot, cleared, out);
    return cleared;
  }

  @Test
  void grantsAreRewardsAndPartsOfTheWhole() {
    Clearing cleared =
        settle(new HandMadeMarket().request(1, 0, .001, .02).request(0, 1, .001, .02));
    int pair = cleared.market().at(0, 0);
    assertArrayEquals(
        new double[] {
          cleared.rewards()[pair],
          cleared.allocation().bandwidthMhz()[pair] / 100,
          cleared.allocation().computeTflops()[pair] / 4
        },
        out.granted.get(0));
    assertEquals(Set.of(0, 1), out.granted.keySet());
    assertEquals(Map.of(), out.denied);
    assertEquals(Set.of(0, 1), out.regrets.keySet(), "regrets are told by UE");
  }

  @Test
  void outageIsALackOfCoverage_andWhatDoesNotFitALackOfCapacity() {
    settle(
        new HandMadeMarket()
            .request(0, 0, Double.POSITIVE_INFINITY, .02)
            .request(1, 0, .001, .02)
            .request(2, 0, .001, .6));
    assertEquals(Map.of(0, DenyReason.COVERAGE, 2, DenyReason.CAPACITY), out.denied);
    assertEquals(Set.of(1), out.granted.keySet());
  }

  @Test
  void partsNeverAddUpToMoreThanTheWhole_thoughCapacityBinds() {
    for (int k = 0; k < 200; k++) {
      RecordedAllocation out = new RecordedAllocation();
      HandMadeMarket shown = new HandMadeMarket();
      for (int ue = 0; ue < 3; ue++) {
        shown.request(ue, 0, .001 + .00017 * (k % 7) + .0001 * ue, .1 + .0007 * k * (ue + 1) / 3);
      }
      SlotMarket slot = SlotMarket.of(shown);
      Settlement.write(slot, new ExactSolver().clear(slot.market()), out);
      double link = 0;
      double server = 0;
      for (double[] grant : out.granted.values()) {
        link += grant[1];
        server += grant[2];
      }
      assertTrue(link <= 1 + 4e-16 && server <= 1 + 4e-16, k + ": " + link + " " + server);
      assertTrue(server > .9, "a case that says nothing: " + server);
    }
  }
}
