package org.edgemuse.incentive.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.edgemuse.incentive.bound.AccuracyBound;
import org.edgemuse.kernel.api.random.Draws;
import org.junit.jupiter.api.Test;

class AccuracyBoundMetricTest {
  private static final Draws DRAWS = Draws.of(9, "accuracy-bound/chain");

  private static double[] values(int examples, int tasks, Chains chains) {
    double[] values = new double[4];
    new AccuracyBoundMetric(AccuracyBound.PUBLISHED, chains, examples, tasks, DRAWS)
        .summarise(values);
    return values;
  }

  @Test
  void everyExampleBringsTheBoundDownByOneDigit_atThePublishedConstants() {
    for (int k = 0; k <= 10; k++) {
      double published = StrictMath.pow(10, -k - 1);
      assertEquals(published, values(k, 1, new Chains(2, 4, .75))[0], 1e-12 * published);
    }
  }

  @Test
  void chainsGiveTheirOwnBound_nearThePublishedOneAtTheDefaults() {
    // A message changes the log odds by (2 q - 1) ln(q / (1 - q)) on average.
    double perExample = 4 * (2 * .75 - 1) * StrictMath.log(3);
    for (int k : new int[] {1, 3, 6}) {
      double found = values(k, 20_000, new Chains(2, 4, .75))[1];
      assertEquals(StrictMath.log(.1) - k * perExample, StrictMath.log(found), .05 * k);
    }
  }

  @Test
  void withoutExamples_onlyTheTasksAmbiguityIsLeft() {
    double[] values = values(0, 10, new Chains(2, 4, .75));
    assertEquals(.1, values[1], 1e-15);
    assertEquals(Double.NaN, values[2]);
    assertEquals(Double.NaN, values[3]);
  }

  @Test
  void moreExamplesLeaveTheFirstOnesAsTheyWere() {
    // One message says right or wrong: odds are 1/3 or 3, so that bounds differ by powers of 3.
    double two = values(2, 1, new Chains(2, 1, .75))[1];
    double three = values(3, 1, new Chains(2, 1, .75))[1];
    double factor = three / two;
    assertEquals(1, Math.min(Math.abs(factor * 3), Math.abs(factor / 3)), 1e-9);
  }
}
