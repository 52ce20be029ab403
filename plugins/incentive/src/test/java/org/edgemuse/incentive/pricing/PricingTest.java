package org.edgemuse.incentive.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.edgemuse.incentive.market.Allocation;
import org.edgemuse.incentive.market.Asp;
import org.edgemuse.incentive.market.Clearing;
import org.edgemuse.incentive.market.Market;
import org.edgemuse.incentive.market.MarketBuilder;
import org.edgemuse.incentive.market.Mu;
import org.edgemuse.incentive.market.Qoe;
import org.edgemuse.incentive.testing.RandomMarkets;
import org.edgemuse.incentive.testing.TableFive;
import org.junit.jupiter.api.Test;

class PricingTest {

  @Test
  void ratioSpreadsItsTotalOverAsps() {
    for (double reward : new RatioPricing(5).clear(TableFive.market()).rewards()) {
      assertEquals(2.5, reward);
    }
  }

  @Test
  void tokenPricesThousandsOfTokens() {
    double[] rewards = new TokenPricing(5).clear(TableFive.market()).rewards();
    assertEquals(5 * .7, rewards[0], 1e-15);
    assertEquals(5 * 1.6, rewards[3], 1e-15);
  }

  @Test
  void fixedRewardsAreFeasibleAndTheirRegretIsTold() {
    for (long k = 0; k < 20; k++) {
      Market market = RandomMarkets.scarce(2, 6, k, .5, .5);
      Clearing cleared = new RatioPricing(1).clear(market);
      assertTrue(RandomMarkets.feasible(market, cleared.allocation()));
      assertTrue(cleared.maxRegret() > 1);
      assertTrue(cleared.converged());
      assertEquals(0, cleared.iterations());
    }
  }

  @Test
  void oneResourceSharesTheOtherEvenlyAndPromisesTheLatencyOfBoth() {
    for (Resource optimised : Resource.values()) {
      for (long k = 0; k < 20; k++) {
        Market market = RandomMarkets.drawn(2, 8, k);
        Clearing cleared = new OneResource(optimised).clear(market);
        Allocation given = cleared.allocation();
        assertTrue(cleared.converged());
        assertTrue(RandomMarkets.feasible(market, given));
        for (int n = 0; n < 2; n++) {
          for (int m = 0; m < 8; m++) {
            int i = market.at(n, m);
            if (given.admitted()[i]) {
              double fixed =
                  optimised == Resource.COMPUTE
                      ? given.bandwidthMhz()[i] / market.asp(n).bandwidthMhz()
                      : given.computeTflops()[i] / market.asp(n).computeTflops();
              assertEquals(.125, fixed, 1e-15);
              double latency =
                  Qoe.latencyMs(
                      market.workGflop(n, m),
                      given.computeTflops()[i],
                      market.dataMhzMs(n, m),
                      given.bandwidthMhz()[i]);
              assertEquals(market.kappaMs(n, m) - latency, given.qoeMs()[i], 1e-9);
            }
          }
        }
      }
    }
  }

  @Test
  void whoAnEvenShareIsTooSmallForIsDenied() {
    Market market =
        Market.of(
                List.of(new Asp(1e-5, 500, 21, .1, 10, 100)),
                Collections.nCopies(2, new Mu(370, 1e-4, 1)))
            .request(0, 0, 1000, 5, 500, 0)
            .request(0, 1, 1000, 30_000, 500, 0)
            .build();
    Clearing cleared = new OneResource(Resource.COMPUTE).clear(market);
    assertTrue(cleared.allocation().admitted()[0]);
    assertFalse(cleared.allocation().admitted()[1]);
    assertEquals(1, cleared.measures().denied());
    assertEquals(.5, cleared.measures().bandwidthUsageRatio());
  }

  @Test
  void optionsOutOfRangeAndInfiniteSharesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new RatioPricing(0));
    assertThrows(IllegalArgumentException.class, () -> new TokenPricing(Double.NaN));
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> new OneResource(Resource.COMPUTE).clear(TableFive.market()));
    assertEquals("ASP 0 cannot share an infinite bandwidthMhz evenly", e.getMessage());
  }

  /** Of three MUs only two fit; computing is shared evenly, but A / kappa still says who goes. */
  @Test
  void onlyBandwidthDropsTheLargestWorkAndNoOther() {
    for (int largest = 0; largest < 3; largest++) {
      MarketBuilder builder =
          Market.of(
              List.of(new Asp(1e-5, 900, 20, .1, 1e6, 1e6), new Asp(1e-5, 900, 20, .1, 100, .024)),
              List.of(new Mu(400, 1e-4, 1), new Mu(370, 1e-4, 1), new Mu(380, 1e-4, 1)));
      for (int mu = 0; mu < 3; mu++) {
        builder.request(0, mu, 10 + 7 * mu, 5, 900, 500);
        builder.request(1, mu, mu == largest ? 90 : 60, 8 + mu, 900, 500);
      }
      boolean[] admitted =
          new OneResource(Resource.BANDWIDTH).clear(builder.build()).allocation().admitted();
      for (int mu = 0; mu < 3; mu++) {
        assertEquals(mu != largest, admitted[3 + mu], "MU " + mu + ", largest " + largest);
      }
    }
  }
}
