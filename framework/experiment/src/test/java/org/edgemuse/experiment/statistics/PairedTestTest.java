package org.edgemuse.experiment.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.apache.commons.statistics.inference.TTest;
import org.edgemuse.kernel.api.random.Draws;
import org.junit.jupiter.api.Test;

class PairedTestTest {
  /** Hours of extra sleep by two drugs: Student, Biometrika 6 (1908), page 20. */
  private static final double[] FIRST = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2};

  private static final double[] SECOND = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

  private static double[] differences(double[] first, double[] second) {
    double[] differences = new double[first.length];
    Arrays.setAll(differences, i -> first[i] - second[i]);
    return differences;
  }

  @Test
  void studentsSleepDataGiveThePublishedTest() {
    PairedTest sleep = PairedTest.of(differences(FIRST, SECOND));
    assertEquals(10, sleep.n());
    assertEquals(-1.58, sleep.difference(), 1e-15);
    // As R's t.test(extra ~ group, data = sleep, paired = TRUE) prints them, t = -4.0621.
    assertEquals(-2.4598858, sleep.ci95Low(), 5e-8);
    assertEquals(-0.7001142, sleep.ci95High(), 5e-8);
    assertEquals(0.002833, sleep.p(), 5e-7);
    // d_z is t / sqrt(n); nine degrees of freedom leave 1 - 3 / 35 of it.
    assertEquals(-4.0621 / Math.sqrt(10) * 32 / 35, sleep.effect(), 2e-5);
  }

  @Test
  void randomSamplesGiveTheLibrarysTest() {
    Draws draws = Draws.of(7, "samples");
    for (int sample = 0; sample < 200; sample++) {
      int n = 2 + sample % 40;
      double[] first = new double[n];
      double[] second = new double[n];
      for (int i = 0; i < n; i++) {
        first[i] = draws.normal(sample, 0, i);
        second[i] = 0.3 + first[i] * 0.5 + draws.normal(sample, 1, i);
      }
      double expected = TTest.withDefaults().pairedTest(first, second).getPValue();
      assertEquals(expected, PairedTest.of(differences(first, second)).p(), 1e-9 * expected);
    }
  }

  @Test
  void equalValuesAreEqualWithCertainty() {
    PairedTest equal = PairedTest.of(new double[] {0, 0, -0.0});
    assertTrue(equal.allEqual());
    assertEquals(new PairedTest(3, 0, 0, 0, 1, 0), equal);
    assertFalse(PairedTest.of(new double[] {1, -1}).allEqual());
  }

  @Test
  void differencesThatAreAllTheSameAreLeftToTheSignTest() {
    // Of five signs, all are alike in 2 of 32 cases.
    assertEquals(
        new PairedTest(5, 1, Double.NaN, Double.NaN, 2.0 / 32, Double.NaN),
        PairedTest.of(new double[] {1, 1, 1, 1, 1}));
    PairedTest rounded = PairedTest.of(new double[] {0.3 - 0.2, 0.2 - 0.1, 0.1});
    assertEquals(0.25, rounded.p());
    assertTrue(Double.isNaN(rounded.effect()));
  }

  @Test
  void tooFewPairsAreNotTested() {
    assertEquals(
        new PairedTest(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN),
        PairedTest.of(new double[] {Double.NaN}));
    assertEquals(
        new PairedTest(1, 4, Double.NaN, Double.NaN, Double.NaN, Double.NaN),
        PairedTest.of(new double[] {Double.NaN, 4}));
    // Hedges' correction leaves nothing of an effect in two pairs.
    PairedTest two = PairedTest.of(new double[] {1, 2});
    assertTrue(two.p() > 0 && two.p() < 1);
    assertTrue(Double.isNaN(two.effect()));
  }

  @Test
  void infiniteDifferenceIsNotTested() {
    PairedTest infinite = PairedTest.of(new double[] {1, Double.POSITIVE_INFINITY, 3});
    assertEquals(Double.POSITIVE_INFINITY, infinite.difference());
    assertTrue(Double.isNaN(infinite.p()));
    assertFalse(infinite.allEqual());
  }
}
