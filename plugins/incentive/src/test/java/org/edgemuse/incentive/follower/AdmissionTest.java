package org.edgemuse.incentive.follower;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.edgemuse.incentive.leader.ExactSolver;
import org.edgemuse.incentive.market.Asp;
import org.edgemuse.incentive.market.Clearing;
import org.edgemuse.incentive.market.Market;
import org.edgemuse.incentive.market.MarketBuilder;
import org.edgemuse.incentive.market.Mu;
import org.edgemuse.incentive.testing.RandomMarkets;
import org.junit.jupiter.api.Test;

class AdmissionTest {
  private static final Mu MU = new Mu(370, 1e-4, 1);

  @Test
  void dropsTheLargestOneByOneUntilTheRestFits() {
    int denied = 0;
    for (long k = 0; k < 100; k++) {
      Market market =
          RandomMarkets.scarce(
              1,
              6,
              k,
              RandomMarkets.between(.05, .6, k, 0, 110),
              RandomMarkets.between(.05, .6, k, 0, 111));
      boolean[] expected = new boolean[6];
      Arrays.fill(expected, true);
      while (!fits(market, expected)) {
        int largest = -1;
        for (int m = 0; m < 6; m++) {
          if (expected[m]
              && (largest < 0
                  || market.workGflop(0, m) / market.kappaMs(0, m)
                      > market.workGflop(0, largest) / market.kappaMs(0, largest))) {
            largest = m;
          }
        }
        expected[largest] = false;
        denied++;
      }
      assertArrayEquals(expected, Admission.of(market), "case " + k);
    }
    assertTrue(denied > 50, "the cases must bite: " + denied);
  }

  // By a search over the ratio of resources, not by the closed form.
  private static boolean fits(Market market, boolean[] admitted) {
    for (int i = -4000; i <= 4000; i++) {
      double ratio = Math.exp(i * .005);
      double f = 0;
      double b = 0;
      for (int m = 0; m < market.mus(); m++) {
        if (admitted[m]) {
          double cross = Math.sqrt(market.workGflop(0, m) * market.dataMhzMs(0, m));
          f += (market.workGflop(0, m) + ratio * cross) / market.kappaMs(0, m);
          b += (market.dataMhzMs(0, m) + cross / ratio) / market.kappaMs(0, m);
        }
      }
      if (f < market.asp(0).computeTflops() && b < market.asp(0).bandwidthMhz()) {
        return true;
      }
    }
    return false;
  }

  @Test
  void whoCannotBeServedAloneIsDeniedBeforeAnybodyElse() {
    MarketBuilder market =
        Market.of(List.of(new Asp(1e-5, 500, 21, .1, 10, 100)), Collections.nCopies(3, MU));
    market.request(0, 0, 1000, 10, 500, 0);
    market.request(0, 1, 10, Double.POSITIVE_INFINITY, 500, 0);
    market.request(0, 2, 10, 1e6, 500, 0);
    Clearing cleared = new ExactSolver().clear(market.build());
    assertArrayEquals(new boolean[] {true, false, false}, cleared.allocation().admitted());
    assertEquals(2, cleared.measures().denied());
    assertEquals(0, cleared.allocation().computeTflops()[1]);
    assertEquals(0, cleared.rewards()[2]);
  }

  @Test
  void anAspWithoutCapacityDeniesAllAndOthersServeOn() {
    Asp good = new Asp(1e-5, 500, 21, .1, 10, 100);
    for (Asp empty :
        List.of(new Asp(1e-5, 500, 21, .1, 0, 100), new Asp(1e-5, 500, 21, .1, 10, 0))) {
      MarketBuilder market = Market.of(List.of(empty, good), Collections.nCopies(2, MU));
      for (int n = 0; n < 2; n++) {
        for (int m = 0; m < 2; m++) {
          market.request(n, m, 300, 5, 500, 0);
        }
      }
      Clearing cleared = new ExactSolver().clear(market.build());
      assertEquals(2, cleared.measures().denied());
      assertFalse(cleared.allocation().admitted()[0]);
      assertTrue(cleared.allocation().qoeMs()[2] > 0);
      assertTrue(cleared.maxRegret() < 1e-9 && cleared.converged());
    }
  }

  @Test
  void tableThreeDrawsDenySome() {
    int denying = 0;
    for (long k = 0; k < 100; k++) {
      for (boolean admitted : Admission.of(RandomMarkets.drawn(1, 25, k))) {
        if (!admitted) {
          denying++;
          break;
        }
      }
    }
    assertTrue(denying > 10 && denying < 90, "ASPs of 100 that deny: " + denying);
  }
}
