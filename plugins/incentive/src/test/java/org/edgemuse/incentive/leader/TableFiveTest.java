package org.edgemuse.incentive.leader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.edgemuse.incentive.market.Clearing;
import org.edgemuse.incentive.market.Measures;
import org.edgemuse.incentive.testing.TableFive;
import org.junit.jupiter.api.Test;

class TableFiveTest {
  private final Clearing cleared = new ExactSolver().clear(TableFive.market());

  @Test
  void all24NumbersAreTheReconstructedOnesWithinRounding() {
    // Half a unit of the last digit that the reconstruction gives, far inside .5 %.
    compare(TableFive.EQUILIBRIUM, 1e-4);
  }

  @Test
  void all24NumbersArePrintedOnesWithin1Point3Percent() {
    compare(TableFive.PRINTED, .013);
  }

  private void compare(double[][] expected, double tolerance) {
    for (int i = 0; i < 6; i++) {
      double[] found = {
        cleared.allocation().computeTflops()[i],
        cleared.allocation().bandwidthMhz()[i],
        cleared.rewards()[i],
        cleared.allocation().qoeMs()[i]
      };
      for (int k = 0; k < 4; k++) {
        assertEquals(expected[i][k], found[k], tolerance * expected[i][k], "pair " + i + ", " + k);
      }
    }
  }

  @Test
  void utilitiesAreTheReconstructedOnes() {
    Measures measures = cleared.measures();
    double[] mus = {2525.666, 2452.618, 2450.636};
    double[] asps = {23.471, 76.141};
    for (int m = 0; m < 3; m++) {
      assertEquals(mus[m], measures.muUtility()[m], .01);
    }
    for (int n = 0; n < 2; n++) {
      assertEquals(asps[n], measures.aspUtility()[n], .01);
    }
    assertEquals(0, measures.denied());
  }

  @Test
  void slackCapacityTakesOneSweepToSolveAndOneToSeeThatItIsSolved() {
    assertTrue(cleared.converged());
    assertEquals(2, cleared.iterations());
    assertTrue(cleared.maxRegret() <= 1e-12 * 2525);
  }
}
