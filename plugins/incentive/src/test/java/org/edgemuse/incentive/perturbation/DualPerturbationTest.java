package org.edgemuse.incentive.perturbation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.edgemuse.incentive.follower.Followers;
import org.edgemuse.incentive.leader.ExactSolver;
import org.edgemuse.incentive.market.Allocation;
import org.edgemuse.incentive.market.Asp;
import org.edgemuse.incentive.market.Clearing;
import org.edgemuse.incentive.market.Market;
import org.edgemuse.incentive.market.Mu;
import org.edgemuse.incentive.market.Utilities;
import org.edgemuse.incentive.testing.RandomMarkets;
import org.edgemuse.incentive.testing.TableFive;
import org.junit.jupiter.api.Test;

class DualPerturbationTest {
  private static final PerturbationOptions PRINTED = PerturbationOptions.DEFAULT;

  @Test
  void smallConstantStepsEndWithinTheirGrid() {
    Clearing cleared = clear(PRINTED);
    // (.5 - .0557) / .0005 steps down to the lowest reward, and half a step of it off.
    assertEquals(889, cleared.iterations(), 3);
    assertTrue(error(cleared) < .006, "off by " + error(cleared));
    assertTrue(cleared.converged());
  }

  @Test
  void diminishingStepsStopFalselyWhenTheyHaveShrunk() {
    PerturbationOptions far = PRINTED.withStart(1).withEpsilon(1e-2);
    Clearing cleared = clear(far.withStep(new StepRule.Harmonic(.05)));
    assertTrue(cleared.converged());
    assertTrue(cleared.iterations() > 15_000, "iterations " + cleared.iterations());
    assertTrue(error(cleared) > 6, "off by " + error(cleared));
    assertTrue(cleared.maxRegret() > 100, "the regret tells");
  }

  @Test
  void largeStepsStopFalselyWhereBothWaysOvershoot() {
    Clearing middle = clear(PRINTED.withStep(new StepRule.Harmonic(1)));
    assertTrue(middle.iterations() <= 11 && middle.converged());
    assertTrue(error(middle) > 1.5, "off by " + error(middle));
    Clearing near = clear(PRINTED.withStart(.1).withStep(new StepRule.Harmonic(.2)));
    assertEquals(1, near.iterations());
    assertTrue(error(near) > .33, "off by " + error(near));
  }

  private static Clearing clear(PerturbationOptions options) {
    return new DualPerturbation(options).clear(TableFive.market());
  }

  private static double error(Clearing cleared) {
    double[] exact = new ExactSolver().clear(TableFive.market()).rewards();
    double largest = 0;
    for (int i = 0; i < exact.length; i++) {
      largest = Math.max(largest, Math.abs(cleared.rewards()[i] / exact[i] - 1));
    }
    return largest;
  }

  @Test
  void incrementalIterationsAreThePrintedOnesEvaluatedInFull() {
    for (Sweep sweep : Sweep.values()) {
      for (long k = 0; k < 10; k++) {
        Market market = RandomMarkets.scarce(2, 5, k, .6, .7);
        PerturbationOptions options =
            PRINTED.withSweep(sweep).withStep(new StepRule.Harmonic(.1)).withIterationLimit(7);
        Clearing fast = new DualPerturbation(options).clear(market);
        double[] slow = printed(market, fast.allocation().admitted(), options, fast.iterations());
        assertArrayEquals(slow, fast.rewards(), 1e-15, sweep + ", market " + k);
      }
    }
  }

  // Algorithm 1, line by line, with the whole followers' answer for every utility.
  private static double[] printed(
      Market market, boolean[] admitted, PerturbationOptions options, int iterations) {
    double[] now = new double[market.pairs()];
    for (int i = 0; i < now.length; i++) {
      now[i] = admitted[i] ? 1e-4 + .5 * (1 - 1e-4) : 0;
    }
    for (int t = 1; t <= iterations; t++) {
      double[] next = now.clone();
      for (int i = 0; i < market.mus(); i++) {
        int m = market.inOrder(i);
        double[] judged = options.sweep() == Sweep.JACOBI ? now : next.clone();
        double step = options.step().step(t, market.mu(m));
        for (int n = 0; n < market.asps(); n++) {
          int pair = market.at(n, m);
          if (admitted[pair]) {
            double stay = utility(market, admitted, judged, pair, judged[pair], m);
            double up = utility(market, admitted, judged, pair, judged[pair] + step, m);
            double down = utility(market, admitted, judged, pair, judged[pair] - step, m);
            if (stay <= up && down <= stay) {
              next[pair] = Math.min(judged[pair] + step, 1);
            } else if (stay <= down && up <= stay) {
              next[pair] = Math.max(1e-4, judged[pair] - step);
            }
          }
        }
      }
      now = next;
    }
    return now;
  }

  private static double utility(
      Market market, boolean[] admitted, double[] rewards, int pair, double reward, int m) {
    double[] changed = rewards.clone();
    changed[pair] = market.mu(m).clip(reward);
    Allocation given = Followers.answer(market, changed, admitted);
    return Utilities.ofMu(market, changed, given, m);
  }

  @Test
  void bothSweepsEndNearTheEquilibriumOfABoundMarket() {
    Market market = RandomMarkets.scarce(2, 6, 4, .8, .8);
    for (Sweep sweep : Sweep.values()) {
      PerturbationOptions options = PRINTED.withSweep(sweep).withIterationLimit(3000);
      Clearing cleared = new DualPerturbation(options).clear(market);
      // In a bound market constant steps may go back and forth for ever, but near it.
      assertTrue(cleared.maxRegret() < .05, sweep + " " + cleared.maxRegret());
      assertTrue(RandomMarkets.feasible(market, cleared.allocation()));
    }
  }

  @Test
  void quantisedRewardsStayOnTheirGrid() {
    int levels = 400;
    Clearing cleared = clear(PRINTED.withStep(new StepRule.Quantised(levels)));
    for (double reward : cleared.rewards()) {
      double level = (reward - 1e-4) / (1 - 1e-4) * levels;
      assertEquals(Math.rint(level), level, 1e-9);
    }
    assertTrue(error(cleared) < .05);
  }

  @Test
  void tiesMoveRewardsUpWherePrinted() {
    PerturbationOptions atLeast = PRINTED.withStart(0).withEpsilon(0).withIterationLimit(1);
    // At the least reward nobody is served, so that nothing changes either way.
    assertTrue(clear(atLeast).rewards()[0] > 1e-4);
    assertEquals(1e-4, clear(atLeast.withTies(Ties.STAY)).rewards()[0]);
  }

  @Test
  void clippedPerturbationsSeeTheLimitWhereUnclippedOnesOvershootIt() {
    Market market =
        Market.of(List.of(new Asp(1e-5, 800, 21, .1, 100, 500)), List.of(new Mu(374, 1e-4, .05)))
            .request(0, 0, 200, 4, 800, 0)
            .build();
    PerturbationOptions wide =
        PRINTED.withStart(.9).withStep(new StepRule.Constant(.3)).withIterationLimit(1);
    double start = 1e-4 + .9 * (.05 - 1e-4);
    // A reward of .05 is better than the start, one of .345 is not.
    assertEquals(.05, new DualPerturbation(wide).clear(market).rewards()[0]);
    assertEquals(
        start, new DualPerturbation(wide.withClipped(false)).clear(market).rewards()[0], 1e-15);
  }

  @Test
  void theLimitOfIterationsIsKeptAndSaid() {
    Clearing cleared = clear(PRINTED.withIterationLimit(10));
    assertEquals(10, cleared.iterations());
    assertFalse(cleared.converged());
  }

  @Test
  void aWarmStartReplacesTheInitialRewards() {
    double[] exact = new ExactSolver().clear(TableFive.market()).rewards();
    Clearing warm = new DualPerturbation().clear(TableFive.market(), exact);
    assertTrue(warm.iterations() < 5, "iterations " + warm.iterations());
  }

  @Test
  void optionsOutOfRangeAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new StepRule.Harmonic(0));
    assertThrows(IllegalArgumentException.class, () -> new StepRule.Constant(-1));
    assertThrows(IllegalArgumentException.class, () -> new StepRule.Quantised(0));
    assertThrows(IllegalArgumentException.class, () -> PRINTED.withEpsilon(-1));
    assertThrows(IllegalArgumentException.class, () -> PRINTED.withIterationLimit(0));
    assertThrows(IllegalArgumentException.class, () -> PRINTED.withStart(2));
  }
}
