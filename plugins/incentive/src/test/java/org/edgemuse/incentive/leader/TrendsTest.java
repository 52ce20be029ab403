package org.edgemuse.incentive.leader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.edgemuse.incentive.market.Clearing;
import org.edgemuse.incentive.market.Market;
import org.edgemuse.incentive.market.Measures;
import org.edgemuse.incentive.testing.RandomMarkets;
import org.edgemuse.incentive.testing.TableFive;
import org.junit.jupiter.api.Test;

/** How the equilibrium moves with the first MU's demands at the first ASP (Figs 5 and 6). */
class TrendsTest {
  private static final double OPEN = Double.POSITIVE_INFINITY;

  @Test
  void looserThetaLowersRewardAndComputingAndRaisesQoeAndUtility() {
    Clearing before = cleared(1e-3, 1, 1);
    for (double theta : new double[] {1e-2, 1e-1, 1, 1e1, 1e2, 1e3, 1e4}) {
      Clearing now = cleared(theta, 1, 1);
      assertTrue(now.rewards()[0] < before.rewards()[0]);
      assertTrue(now.allocation().computeTflops()[0] < before.allocation().computeTflops()[0]);
      assertTrue(now.allocation().qoeMs()[0] > before.allocation().qoeMs()[0]);
      assertTrue(muUtility(now) > muUtility(before));
      before = now;
    }
  }

  @Test
  void moreOutputRaisesRewardAndResourcesAndLowersUtilities() {
    Clearing before = cleared(1, .5, 1);
    for (double out : new double[] {1, 1.5, 2, 3, 4, 6}) {
      Clearing now = cleared(1, out, 1);
      assertTrue(now.rewards()[0] > before.rewards()[0]);
      assertTrue(now.allocation().computeTflops()[0] > before.allocation().computeTflops()[0]);
      assertTrue(now.allocation().bandwidthMhz()[0] > before.allocation().bandwidthMhz()[0]);
      assertTrue(muUtility(now) < muUtility(before));
      boolean high = now.allocation().qoeMs()[0] > .75 * 500;
      boolean low = before.allocation().qoeMs()[0] < .72 * 500;
      if (high) {
        assertTrue(aspUtility(now) > aspUtility(before), "above .732 kappa it rises");
      }
      if (low) {
        assertTrue(aspUtility(now) < aspUtility(before), "below .732 kappa it falls");
      }
      before = now;
    }
    assertTrue(before.allocation().qoeMs()[0] < .72 * 500);
  }

  @Test
  void longerKappaLowersRewardAndComputingAndRaisesBothUtilities() {
    Clearing before = cleared(1, 1, .6);
    for (double kappa : new double[] {1, 1.2, 1.8, 2.4, 3}) {
      Clearing now = cleared(1, 1, kappa);
      assertTrue(now.rewards()[0] < before.rewards()[0]);
      assertTrue(now.allocation().computeTflops()[0] < before.allocation().computeTflops()[0]);
      assertTrue(muUtility(now) > muUtility(before));
      assertTrue(aspUtility(now) > aspUtility(before));
      before = now;
    }
  }

  @Test
  void moreMusLeaveTheirUtilityAndMultiplyThatOfAsps() {
    Measures few = average(5, 2);
    Measures many = average(25, 2);
    assertEquals(1, many.muUtilityMean() / few.muUtilityMean(), .006);
    assertEquals(5, many.aspUtilityMean() / few.aspUtilityMean(), .5);
  }

  @Test
  void moreAspsRaiseTheUtilityOfMusAndLowerThatOfAsps() {
    Measures before = average(10, 1);
    for (int asps = 2; asps <= 5; asps++) {
      Measures now = average(10, asps);
      assertTrue(now.muUtilityMean() > before.muUtilityMean());
      assertTrue(now.aspUtilityMean() < before.aspUtilityMean());
      before = now;
    }
  }

  private static Clearing cleared(double theta, double out, double kappa) {
    return new ExactSolver().clear(TableFive.with(OPEN, theta, out, kappa));
  }

  private static double muUtility(Clearing cleared) {
    return cleared.measures().muUtility()[0];
  }

  private static double aspUtility(Clearing cleared) {
    return cleared.measures().aspUtility()[0];
  }

  // ASPs alike in everything, so that means over them compare.
  private static Measures average(int mus, int asps) {
    Market market = RandomMarkets.alike(asps, mus, 3);
    return new ExactSolver().clear(market).measures();
  }
}
