package org.edgemuse.experiment.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.edgemuse.kernel.api.random.Draws;
import org.junit.jupiter.api.Test;

class HolmTest {
  private static final int FAMILIES = 4000;

  @Test
  void correctedValuesAreThoseDoneByHand() {
    // Sorted 0.005, 0.01, 0.03, 0.04, times 4, 3, 2, 1, and never falling.
    assertArrayEquals(
        new double[] {0.03, 0.06, 0.06, 0.02},
        Holm.correct(new double[] {0.01, 0.04, 0.03, 0.005}),
        1e-15);
    assertArrayEquals(new double[] {1, 1}, Holm.correct(new double[] {0.7, 0.6}));
    assertArrayEquals(new double[0], Holm.correct(new double[0]));
  }

  @Test
  void testThatWasNotMadeIsNotOneOfTheFamily() {
    assertArrayEquals(
        new double[] {0.02, Double.NaN, 0.03},
        Holm.correct(new double[] {0.01, Double.NaN, 0.03}),
        1e-15);
  }

  /** Tests that know nothing of each other meet the bound 1 - (1 - 0.05 / 5)^5 = 0.049. */
  @Test
  void familyOfIndependentTestsErrsAsOftenAsItIsSaidTo() {
    Draws draws = Draws.of(11, "independent");
    int wrong = 0;
    for (int family = 0; family < FAMILIES; family++) {
      double[] p = new double[5];
      for (int test = 0; test < p.length; test++) {
        p[test] = PairedTest.of(normal(draws, family, test)).p();
      }
      wrong += Arrays.stream(Holm.correct(p)).anyMatch(q -> q < 0.05) ? 1 : 0;
    }
    // Three standard errors of a share of 4000.
    assertEquals(0.049, (double) wrong / FAMILIES, 0.0103);
  }

  /** All pairs of four schedulers that are alike; their tests share the schedulers' values. */
  @Test
  void familyOfAllPairsErrsNoMoreOftenThanItIsSaidTo() {
    Draws draws = Draws.of(12, "pairs");
    int wrong = 0;
    int uncorrected = 0;
    for (int family = 0; family < FAMILIES; family++) {
      double[] p = new double[6];
      int next = 0;
      for (int a = 0; a < 4; a++) {
        for (int b = a + 1; b < 4; b++) {
          double[] first = normal(draws, family, a);
          double[] second = normal(draws, family, b);
          Arrays.setAll(first, i -> first[i] - second[i]);
          p[next++] = PairedTest.of(first).p();
        }
      }
      wrong += Arrays.stream(Holm.correct(p)).anyMatch(q -> q < 0.05) ? 1 : 0;
      uncorrected += Arrays.stream(p).anyMatch(q -> q < 0.05) ? 1 : 0;
    }
    assertTrue(wrong < 0.0603 * FAMILIES, "corrected: " + wrong);
    assertTrue(uncorrected > 0.15 * FAMILIES, "uncorrected: " + uncorrected);
  }

  private static double[] normal(Draws draws, int family, int test) {
    double[] values = new double[10];
    Arrays.setAll(values, i -> draws.normal(family, test, i));
    return values;
  }
}
