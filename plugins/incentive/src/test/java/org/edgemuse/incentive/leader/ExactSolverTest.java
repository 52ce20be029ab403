package org.edgemuse.incentive.leader;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.edgemuse.incentive.market.Asp;
import org.edgemuse.incentive.market.Clearing;
import org.edgemuse.incentive.market.Market;
import org.edgemuse.incentive.market.Measures;
import org.edgemuse.incentive.market.Mu;
import org.edgemuse.incentive.market.RewardScheme;
import org.edgemuse.incentive.testing.RandomMarkets;
import org.edgemuse.incentive.testing.TableFive;
import org.junit.jupiter.api.Test;

class ExactSolverTest {
  private static final RewardScheme SOLVER = new ExactSolver();

  @Test
  void nobodyGainsByALineSearchIn300RandomMarkets() {
    int slack = 0;
    int bound = 0;
    int pressed = 0;
    for (long k = 0; k < 300; k++) {
      Market market = market(k);
      Clearing cleared = SOLVER.clear(market);
      assertTrue(cleared.converged(), "market " + k);
      assertTrue(RandomMarkets.feasible(market, cleared.allocation()), "market " + k);
      double[] utility = cleared.measures().muUtility();
      for (int n = 0; n < market.asps(); n++) {
        boolean binds =
            cleared.allocation().computeMultiplier()[n]
                    + cleared.allocation().bandwidthMultiplier()[n]
                > 0;
        slack += binds ? 0 : 1;
        bound += binds ? 1 : 0;
        for (int m = 0; m < market.mus(); m++) {
          int pair = market.at(n, m);
          if (!cleared.allocation().admitted()[pair]) {
            continue;
          }
          pressed += cleared.allocation().qoeMs()[pair] == 0 ? 1 : 0;
          double gain =
              new LineSearch(market, cleared.allocation().admitted(), cleared.rewards(), n, m)
                  .gain();
          double allowed = 1e-12 * Math.max(1, Math.abs(utility[m]));
          assertTrue(
              gain <= allowed, "market %d: MU %d gains %s at ASP %d".formatted(k, m, gain, n));
          assertTrue(cleared.regret()[m] <= allowed, "market " + k + ": reported regret");
        }
      }
    }
    assertTrue(
        slack > 50 && bound > 50 && pressed > 20,
        "slack %d, bound %d, pressed %d".formatted(slack, bound, pressed));
  }

  private static Market market(long k) {
    int asps = 1 + (int) (k % 3);
    int mus = 2 + (int) (k / 3 % 5);
    if (k % 4 == 0) {
      return k % 8 == 0 ? RandomMarkets.slack(asps, mus, k) : RandomMarkets.drawn(asps, mus, k);
    }
    return RandomMarkets.scarce(
        asps,
        mus,
        k,
        RandomMarkets.between(.2, 1.3, k, 0, 120),
        RandomMarkets.between(.2, 1.3, k, 0, 121));
  }

  @Test
  void reportedRegretOfAnyRewardsIsWhatLineSearchesFind() {
    for (long k = 0; k < 40; k++) {
      Market market = RandomMarkets.scarce(1, 5, k, .8, .9);
      double[] rewards = RandomMarkets.rewards(market, k);
      boolean[] admitted = SOLVER.clear(market).allocation().admitted();
      double[] regret = Regret.of(market, rewards, admitted);
      for (int m = 0; m < 5; m++) {
        if (admitted[m]) {
          double gain = new LineSearch(market, admitted, rewards, 0, m).gain();
          assertEquals(gain, regret[m], 1e-6 * Math.max(1, gain), "market " + k + ", MU " + m);
        }
      }
    }
  }

  @Test
  void theContinuumIsMetInItsIntervalAndTheUniqueOnesExactly() {
    Clearing slack = SOLVER.clear(continuum(100));
    assertEquals(.09625, slack.rewards()[0], 5e-6);
    assertEquals(.11480, slack.rewards()[1], 5e-6);
    double used = slack.allocation().computeTflops()[0] + slack.allocation().computeTflops()[1];
    assertEquals(2.23804, used, 5e-6);

    Clearing binding = SOLVER.clear(continuum(.9 * used));
    double first = binding.rewards()[0];
    assertTrue(first >= .0744 && first <= .0922, "R1 = " + first);
    assertTrue(binding.maxRegret() <= 1e-12 * 2500);

    Clearing unique = SOLVER.clear(continuum(.7 * used));
    assertEquals(.10419, unique.rewards()[0], 5e-6);
    assertEquals(.11526, unique.rewards()[1], 5e-6);
    assertTrue(unique.allocation().computeMultiplier()[0] > 0);
  }

  private static Market continuum(double computeTflops) {
    return Market.of(
            List.of(new Asp(1e-5, 800, 21, .1, computeTflops, 500)),
            Collections.nCopies(2, new Mu(374, 1e-4, 1)))
        .request(0, 0, 200, 4, 800, 0)
        .request(0, 1, 300, 5, 800, 0)
        .build();
  }

  @Test
  void slackEquilibriaEqualiseWhatAMsCostsAcrossAsps() {
    Clearing cleared = SOLVER.clear(TableFive.market());
    double[] r = cleared.rewards();
    double[] q = cleared.allocation().qoeMs();
    for (int m = 0; m < 3; m++) {
      double value = 370.6 / (1 + q[m] + q[3 + m]);
      assertEquals(value, r[m] * (500 + q[m]) / (500 - q[m]), 1e-12 * value);
      assertEquals(value, r[3 + m] * (1000 + q[3 + m]) / (1000 - q[3 + m]), 1e-12 * value);
    }
  }

  @Test
  void renumberingMusRenumbersTheOutcomeToTheLastBit() {
    for (long k = 0; k < 40; k++) {
      Market market = RandomMarkets.scarce(3, 7, k, .7, .9);
      Clearing there = SOLVER.clear(market);
      Clearing back = SOLVER.clear(RandomMarkets.reversed(market));
      for (int n = 0; n < 3; n++) {
        for (int m = 0; m < 7; m++) {
          int i = market.at(n, m);
          int j = market.at(n, 6 - m);
          assertEquals(there.rewards()[i], back.rewards()[j]);
          assertEquals(there.allocation().qoeMs()[i], back.allocation().qoeMs()[j]);
        }
      }
      assertEquals(there.measures().muUtilityMean(), back.measures().muUtilityMean());
      assertEquals(there.measures().aspCostMean(), back.measures().aspCostMean());
    }
  }

  @Test
  void aWarmStartEndsInAnEquilibriumAndInTheOneItStartsFrom() {
    for (long k = 0; k < 30; k++) {
      Market market = RandomMarkets.scarce(2, 6, k, .6, .6);
      Clearing cold = SOLVER.clear(market);
      Clearing again = SOLVER.clear(market, cold.rewards());
      assertTrue(again.converged() && again.iterations() <= 1, "market " + k);
      assertArrayEquals(cold.rewards(), again.rewards(), 1e-6, "market " + k);
      double[] start = RandomMarkets.rewards(market, k);
      start[3] = 0;
      Clearing other = SOLVER.clear(market, start);
      assertTrue(other.converged(), "market " + k);
      assertTrue(other.maxRegret() <= 1e-12 * 2500, "market " + k);
    }
  }

  @Test
  void whereCapacityIsSlackEveryStartEndsInTheOneEquilibrium() {
    for (long k = 0; k < 30; k++) {
      Market market = RandomMarkets.slack(3, 5, k);
      Clearing cold = SOLVER.clear(market);
      Clearing other = SOLVER.clear(market, RandomMarkets.rewards(market, k));
      assertArrayEquals(
          cold.measures().muUtility(), other.measures().muUtility(), 1e-9, "market " + k);
      assertArrayEquals(cold.allocation().qoeMs(), other.allocation().qoeMs(), 1e-8, "market " + k);
    }
  }

  @Test
  void noMusAreClearedAtOnce() {
    Market market = Market.of(List.of(new Asp(1e-5, 500, 21, .1, 10, 100)), List.of()).build();
    Clearing cleared = SOLVER.clear(market);
    Measures measures = cleared.measures();
    assertTrue(cleared.converged());
    assertEquals(0, cleared.iterations());
    assertEquals(0, cleared.maxRegret());
    assertEquals(0, measures.muUtilityMean());
    assertEquals(0, measures.computeUsageRatio());
    assertEquals(0, measures.denied());
  }

  @Test
  void anMuThatAsksNobodyHasNeitherUtilityNorRegret() {
    Market market =
        Market.of(
                List.of(new Asp(1e-5, 500, 21, .1, 10, 100)),
                Collections.nCopies(2, new Mu(374, 1e-4, 1)))
            .request(0, 1, 200, 4, 800, 0)
            .build();
    Clearing cleared = SOLVER.clear(market);
    assertEquals(0, cleared.measures().muUtility()[0]);
    assertEquals(0, cleared.regret()[0]);
    assertEquals(0, cleared.measures().denied());
    assertTrue(cleared.measures().muUtility()[1] > 0);
  }

  @Test
  void limitsOnRewardsBind() {
    Market market =
        Market.of(
                List.of(new Asp(1e-5, 800, 21, .1, 100, 500)),
                List.of(new Mu(374, 1e-4, .05), new Mu(374, .2, 1)))
            .request(0, 0, 200, 4, 800, 0)
            .request(0, 1, 300, 5, 800, 0)
            .build();
    Clearing cleared = SOLVER.clear(market);
    assertEquals(.05, cleared.rewards()[0]);
    assertEquals(.2, cleared.rewards()[1]);
    assertTrue(cleared.converged());
  }

  @Test
  void aLimitOfSweepsIsKeptAndSaid() {
    Market market = RandomMarkets.scarce(5, 25, 1, .7, .7);
    Clearing cut = new ExactSolver(2).clear(market);
    assertEquals(2, cut.iterations());
    assertTrue(!cut.converged() && cut.maxRegret() > 1e-6);
    assertThrows(IllegalArgumentException.class, () -> new ExactSolver(0));
  }

  @Test
  void previousRewardsOfAnotherMarketAreRefused() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> SOLVER.clear(TableFive.market(), new double[] {1}));
    assertEquals("previousRewards (length 1) must have one of 6 pairs", e.getMessage());
  }
}
