package org.edgemuse.incentive.follower;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.edgemuse.incentive.market.Allocation;
import org.edgemuse.incentive.market.Market;
import org.edgemuse.incentive.market.Utilities;
import org.edgemuse.incentive.testing.RandomMarkets;
import org.junit.jupiter.api.Test;

class FollowersTest {
  private static final int CASES = 200;

  @Test
  void objectiveIsThatOfAGenericConvexSolverInEveryActiveSet() {
    Map<String, Integer> regimes = new TreeMap<>();
    double largest = 0;
    int found = 0;
    for (long k = 0; found < CASES; k++) {
      Market market = market(k);
      double[] rewards = rewards(market, k);
      Allocation given = Followers.answer(market, rewards);
      if (denies(given)) {
        continue;
      }
      found++;
      double exact = Utilities.ofAsp(market, rewards, given, 0);
      double generic = new BarrierSolver(market, 0, rewards).utility();
      double gap = Math.abs(exact - generic) / Math.max(1, Math.abs(generic));
      largest = Math.max(largest, gap);
      assertTrue(gap < 1e-9, "case " + k + ": " + exact + ", not " + generic);
      assertTrue(RandomMarkets.feasible(market, given), "case " + k + " breaks C1 or C2");
      regimes.merge(regime(given), 1, Integer::sum);
    }
    for (String resources : new String[] {"--", "F-", "-B", "FB"}) {
      for (String pressed : new String[] {" none", " some", " all"}) {
        // All at C1 on both bounds has no interior, so C2 leaves at least one free.
        if (!(resources + pressed).equals("FB all")) {
          assertTrue(regimes.getOrDefault(resources + pressed, 0) > 0, regimes.toString());
        }
      }
    }
    assertTrue(largest < 1e-10, "the gap is the generic solver's: " + largest);
  }

  private static Market market(long k) {
    if (k % 9 == 0) {
      return RandomMarkets.tight(2 + (int) (k % 5), k);
    }
    double compute = k % 4 < 2 ? 30 : RandomMarkets.between(.2, 1.2, k, 0, 101);
    double bandwidth = k % 2 == 0 ? 30 : RandomMarkets.between(.2, 1.2, k, 0, 102);
    return RandomMarkets.scarce(1, 2 + (int) (k % 5), k, compute, bandwidth);
  }

  // Every third case so low that nobody is served for its own sake.
  private static double[] rewards(Market market, long k) {
    double[] rewards = RandomMarkets.rewards(market, k);
    for (int i = 0; i < rewards.length; i++) {
      rewards[i] *= k % 3 == 0 ? 1e-3 : 1;
    }
    return rewards;
  }

  private static boolean denies(Allocation given) {
    for (boolean admitted : given.admitted()) {
      if (!admitted) {
        return true;
      }
    }
    return false;
  }

  private static String regime(Allocation given) {
    int pressed = 0;
    for (double multiplier : given.qoeMultiplier()) {
      pressed += multiplier > 0 ? 1 : 0;
    }
    return (given.computeMultiplier()[0] > 0 ? "F" : "-")
        + (given.bandwidthMultiplier()[0] > 0 ? "B" : "-")
        + (pressed == 0 ? " none" : pressed < given.qoeMs().length ? " some" : " all");
  }

  @Test
  void multipliersSatisfyTheKktConditions() {
    for (long k = 0; k < 60; k++) {
      Market market = market(k);
      double[] rewards = RandomMarkets.rewards(market, k);
      Allocation given = Followers.answer(market, rewards);
      double compute = 0;
      double bandwidth = 0;
      double p = market.asp(0).computePrice() + given.computeMultiplier()[0];
      double q = market.asp(0).bandwidthPrice() + given.bandwidthMultiplier()[0];
      for (int m = 0; m < market.mus(); m++) {
        if (!given.admitted()[m]) {
          continue;
        }
        double f = given.computeTflops()[m];
        double b = given.bandwidthMhz()[m];
        double w = rewards[m] + given.qoeMultiplier()[m];
        assertEquals(p, w * market.workGflop(0, m) / (f * f), 1e-11 * p);
        assertEquals(q, w * market.dataMhzMs(0, m) / (b * b), 1e-11 * q);
        assertEquals(0, given.qoeMultiplier()[m] * given.qoeMs()[m]);
        compute += f;
        bandwidth += b;
      }
      if (given.computeMultiplier()[0] > 0) {
        assertEquals(market.asp(0).computeTflops(), compute, 1e-12 * compute);
      }
      if (given.bandwidthMultiplier()[0] > 0) {
        assertEquals(market.asp(0).bandwidthMhz(), bandwidth, 1e-12 * bandwidth);
      }
    }
  }

  @Test
  void probesAnswerAsTheWholeProblemDoes() {
    for (long k = 0; k < 100; k++) {
      Market market = RandomMarkets.scarce(1, 12, k, .5, .6);
      boolean[] admitted = Admission.of(market);
      double[] rewards = RandomMarkets.rewards(market, k);
      AspReply reply = Followers.replies(market, rewards, admitted)[0];
      double[] other = RandomMarkets.rewards(market, k + 1000);
      for (int m = 0; m < 12; m++) {
        int slot = reply.slotOf(m);
        if (slot < 0) {
          continue;
        }
        double[] changed = rewards.clone();
        changed[m] = other[m];
        double qoe = Followers.answer(market, changed, admitted).qoeMs()[m];
        assertEquals(qoe, reply.qoeMs(slot, Math.sqrt(other[m])), 1e-9, "probe " + k + ", " + m);
        if (m % 3 == 0) {
          reply.move(slot, Math.sqrt(other[m]));
          rewards[m] = other[m];
          assertEquals(qoe, reply.qoeMs(slot, reply.root(slot)), 1e-9, "move " + k + ", " + m);
        }
      }
    }
  }

  @Test
  void arraysOfAnotherMarketAndNegativeRewardsAreRefused() {
    Market market = RandomMarkets.slack(1, 2, 0);
    assertThrows(
        IllegalArgumentException.class, () -> Followers.answer(market, new double[] {1, 1, 1}));
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> Followers.answer(market, new double[] {1, -1}));
    assertEquals("reward of MU 1 to ASP 0 (-1.0) must be finite and at least 0", e.getMessage());
  }
}
