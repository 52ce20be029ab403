package org.edgemuse.jcaco.masl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.edgemuse.kernel.api.random.Draws;
import org.junit.jupiter.api.Test;

class StrategiesTest {

  @Test
  void sampling_fallsOnMachinesAsOftenAsTheirSharesSay() {
    Strategies strategies = new Strategies(2, 4);
    strategies.reinforce(1, 2, 0.5);
    strategies.reinforce(1, 0, 0.25);
    Draws draws = Draws.of(3, "test");
    int samples = 100_000;
    int[] count = new int[4];
    for (int i = 0; i < samples; i++) {
      count[strategies.sample(1, draws.uniform(0, i, 0))]++;
    }
    double[] expected = {0.34375, 0.09375, 0.46875, 0.09375};
    for (int m = 0; m < 4; m++) {
      double sd = Math.sqrt(samples * expected[m] * (1 - expected[m]));
      assertEquals(expected[m], strategies.share(1, m), 1e-15);
      assertEquals(samples * expected[m], count[m], 4 * sd);
      assertEquals(0.25, strategies.share(0, m), "another UE's strategy moved");
    }
  }

  @Test
  void sampling_staysOnMachinesWithAShare_whenRoundingLeavesTheSumBelowOne() {
    Strategies strategies = new Strategies(1, 3);
    for (int i = 0; i < 20_000; i++) {
      strategies.reinforce(0, 1, 0.3);
    }
    assertEquals(0, strategies.share(0, 2), "share did not underflow; the test shows nothing");
    assertEquals(1, strategies.sample(0, Math.nextDown(1.0)));
  }

  @Test
  void loneMachine_keepsProbabilityOne_exactly() {
    Strategies strategies = new Strategies(1, 1);
    for (int i = 0; i < 1000; i++) {
      strategies.reinforce(0, 0, 0.1 + i * 1e-4);
    }
    assertEquals(1.0, strategies.share(0, 0));
  }

  @Test
  void sharesSumToOne_afterManyUpdates() {
    Strategies strategies = new Strategies(1, 7);
    Draws draws = Draws.of(5, "test");
    for (int i = 0; i < 100_000; i++) {
      strategies.reinforce(0, draws.below(7, 0, i, 0), 0.1 * draws.uniform(0, i, 1));
    }
    double sum = 0;
    for (int m = 0; m < 7; m++) {
      sum += strategies.share(0, m);
    }
    assertEquals(1, sum, 1e-11);
  }
}
