package org.edgemuse.jcaco.metric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.edgemuse.jcaco.play.PureProfile;
import org.edgemuse.jcaco.testing.HandMadeRecord;
import org.edgemuse.jcaco.testing.HandMadeWorld;
import org.edgemuse.kernel.api.metric.Metric;
import org.junit.jupiter.api.Test;

/** Metrics of a pure profile against sums over all states of activity and all deviations. */
class ProfileMetricsTest {
  private final HandMadeWorld world = HandMadeWorld.random(5, 3, 2, 61);
  private final PureProfile profile =
      new PureProfile(new int[] {0, 1, 1, 2, 0}, new int[] {1, 0, 1, 1, 0});

  private double[] values(Metric metric) {
    double[] values = new double[metric.columns().size()];
    metric.observe(new HandMadeRecord(world, profile), values);
    return values;
  }

  /** The mean over activity of the active UEs' sum of loads, P1 by its definition. */
  private double expectedTotalS() {
    double sum = 0;
    for (int state = 0; state < 32; state++) {
      double chance = 1;
      double totalS = 0;
      for (int n = 0; n < 5; n++) {
        boolean active = (state >> n & 1) == 1;
        chance *= active ? world.activity[n] : 1 - world.activity[n];
        for (int i = 0; active && i < 5; i++) {
          boolean there = (state >> i & 1) == 1;
          boolean sameAp = there && profile.ap()[i] == profile.ap()[n];
          boolean sameEs = there && profile.es()[i] == profile.es()[n];
          totalS += sameAp ? world.linkS[i][profile.ap()[i]] : 0;
          totalS += sameEs ? world.serverS[i][profile.es()[i]] : 0;
        }
      }
      sum += chance * totalS;
    }
    return sum;
  }

  @Test
  void expectedServiceTime_isTheMeanOverActivity_alsoAfterMoves() {
    ExpectedServiceTime metric = new ExpectedServiceTime(world);
    assertEquals(expectedTotalS(), values(metric)[0], 1e-12);
    world.linkS[3][2] += 2;
    world.placesVersion++;
    assertEquals(expectedTotalS(), values(metric)[0], 1e-12);
  }

  private double costS(int n) {
    double sum = 0;
    for (int i = 0; i < 5; i++) {
      int ap = profile.ap()[i];
      int es = profile.es()[i];
      sum += ap == profile.ap()[n] ? world.activity[i] * world.linkS[i][ap] : 0;
      sum += es == profile.es()[n] ? world.activity[i] * world.serverS[i][es] : 0;
    }
    return sum;
  }

  @Test
  void maxRegret_isTheLargestGainByAnotherPairOfApAndEs() {
    double largestS = 0;
    double largestPct = 0;
    for (int n = 0; n < 5; n++) {
      double before = costS(n);
      int ap = profile.ap()[n];
      int es = profile.es()[n];
      for (int pair = 0; pair < 6; pair++) {
        profile.ap()[n] = pair / 2;
        profile.es()[n] = pair % 2;
        double gainS = before - costS(n);
        largestS = Math.max(largestS, gainS);
        largestPct = Math.max(largestPct, 100 * gainS / before);
      }
      profile.ap()[n] = ap;
      profile.es()[n] = es;
    }
    double[] expected = {largestS, largestPct};
    assertArrayEquals(expected, values(new MaxRegret(world)), 1e-10);
  }
}
