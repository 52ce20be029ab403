package org.edgemuse.ladts.diffusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class NoiseScheduleTest {
  /** b_i of five steps from .1 to 10, computed elsewhere in double. */
  private static final double[] VARIANCE = {
    0.19587455833344036,
    0.4588181933847971,
    0.6357810204284766,
    0.7548781879608827,
    0.8350313791773686
  };

  private static NoiseSchedule schedule(NoiseScale scale) {
    return new NoiseSchedule(5, 0.1, 10, scale);
  }

  @Test
  void variancesAreThoseOfTheFormula() {
    NoiseSchedule schedule = schedule(NoiseScale.ROOT_VARIANCE);
    for (int i = 1; i <= 5; i++) {
      assertEquals(VARIANCE[i - 1], schedule.variance(i), 1e-15);
    }
    // The exponents of all steps add up to bmin + (bmax - bmin) / 2.
    assertEquals(Math.exp(-5.05), schedule.keptSoFar(5), 1e-15);
  }

  @Test
  void aReverseStepHasTheFactorsOfTheFormula() {
    NoiseSchedule root = schedule(NoiseScale.ROOT_VARIANCE);
    NoiseSchedule half = schedule(NoiseScale.HALF_VARIANCE);
    double product = 1;
    for (int i = 1; i <= 5; i++) {
      double b = VARIANCE[i - 1];
      double before = product;
      product *= 1 - b;
      double posterior = (1 - before) / (1 - product) * b;
      assertEquals(1 / Math.sqrt(1 - b), root.stateFactor(i), 1e-6);
      double estimate = b / (Math.sqrt(1 - b) * Math.sqrt(1 - product));
      assertEquals(estimate, root.estimateFactor(i), 1e-6);
      assertEquals(Math.sqrt(posterior), root.noiseFactor(i), 1e-7);
      assertEquals(posterior / 2, half.noiseFactor(i), 1e-7);
    }
    assertEquals(0, root.noiseFactor(1));
    assertEquals(0, half.noiseFactor(1));
  }

  @Test
  void allStepsTogetherMultiplyALatentActionByTwelveAndAHalf() {
    double factor = 1;
    for (int i = 1; i <= 5; i++) {
      factor *= schedule(NoiseScale.ROOT_VARIANCE).stateFactor(i);
    }
    assertEquals(12.49, factor, 0.01);
  }

  @Test
  void refusesStepsAndVariancesThatMakeNoSchedule() {
    NoiseScale scale = NoiseScale.ROOT_VARIANCE;
    assertThrows(IllegalArgumentException.class, () -> new NoiseSchedule(0, 0.1, 10, scale));
    assertThrows(IllegalArgumentException.class, () -> new NoiseSchedule(5, 0, 10, scale));
    assertThrows(IllegalArgumentException.class, () -> new NoiseSchedule(5, 2, 1, scale));
    assertThrows(IllegalArgumentException.class, () -> new NoiseSchedule(5, 1, Double.NaN, scale));
  }

  @Test
  void stepsHaveSinusoidalCodesOfTheirOwn() {
    float[] third = StepEmbedding.of(3);
    assertEquals(Math.sin(3), third[0], 1e-7);
    assertEquals(Math.cos(3), third[8], 1e-7);
    assertEquals(Math.sin(3e-4), third[7], 1e-7);
    assertEquals(Math.sin(3 * Math.pow(10000, -2.0 / 7)), third[2], 1e-7);
    assertEquals(Math.cos(3 * Math.pow(10000, -2.0 / 7)), third[10], 1e-7);
  }
}
