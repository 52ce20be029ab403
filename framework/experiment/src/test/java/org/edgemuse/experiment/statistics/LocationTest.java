package org.edgemuse.experiment.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.edgemuse.kernel.api.random.Draws;
import org.junit.jupiter.api.Test;

class LocationTest {

  private static Location of(double... values) {
    return Location.of(List.of(values));
  }

  private static double[] normal(int n, long entity) {
    Draws draws = Draws.of(3, "normal");
    double[] values = new double[n];
    Arrays.setAll(values, i -> 10 + draws.normal(entity, 0, i));
    return values;
  }

  @Test
  void interquartileMeanOfAMultipleOfFourLeavesWholeValuesOut() {
    assertEquals(4.5, of(8, 1, 7, 2, 6, 3, 5, 4).interquartileMean());
    assertEquals(4, of(-1000, 3, 5, 1000).interquartileMean());
  }

  @Test
  void valuesAtTheCutsCountByTheirFraction() {
    // Weights 0, 3/4, 1, 3/4, 0.
    assertEquals((0.75 * 2 + 3 + 0.75 * 7) / 2.5, of(1, 2, 3, 7, 100).interquartileMean(), 1e-15);
    assertEquals(2, of(1, 3).interquartileMean());
    assertEquals(7, of(7).interquartileMean());
  }

  /** Each value four times, so that a quarter of them is a whole number. */
  @Test
  void interquartileMeanIsThatOfValuesEachFourTimes() {
    for (int n = 1; n < 30; n++) {
      double[] values = normal(n, n);
      double[] four = new double[4 * n];
      Arrays.setAll(four, i -> values[i / 4]);
      Arrays.sort(four);
      double sum = 0;
      for (int i = n; i < 3 * n; i++) {
        sum += four[i];
      }
      assertEquals(sum / (2 * n), of(values).interquartileMean(), 1e-13);
    }
  }

  @Test
  void medianAndMeanAreThoseDoneByHand() {
    assertEquals(3, of(1, 2, 3, 7, 100).median());
    assertEquals(2.5, of(100, 1, 2, 3).median());
    assertEquals(26.5, of(100, 1, 2, 3).mean());
  }

  @Test
  void oneOddRunMovesTheMeanAndNotTheInterquartileMean() {
    double[] values = normal(20, 1);
    Location before = of(values);
    values[4] = 1e6;
    Location after = of(values);
    assertEquals(before.interquartileMean(), after.interquartileMean(), 0.2);
    assertTrue(after.mean() > 10_000);
    assertTrue(after.ci95High() < 11.5, after.toString());
  }

  /** The standard error of a trimmed mean is that of the Winsorised values, over 1 - 2 / 4. */
  @Test
  void intervalIsThatOfTheNormalApproximationInALargeSample() {
    int n = 400;
    double[] values = normal(n, 2);
    Location location = of(values);
    double[] winsorised = values.clone();
    Arrays.sort(winsorised);
    for (int i = 0; i < n / 4; i++) {
      winsorised[i] = winsorised[n / 4];
      winsorised[n - 1 - i] = winsorised[n - 1 - n / 4];
    }
    double half = 1.96 * Sample.of(winsorised).sd() / (0.5 * Math.sqrt(n));
    assertEquals(location.interquartileMean() - half, location.ci95Low(), 0.1 * half);
    assertEquals(location.interquartileMean() + half, location.ci95High(), 0.1 * half);
  }

  @Test
  void intervalCoversTheTruthAboutAsOftenAsItSays() {
    int covered = 0;
    for (int sample = 0; sample < 400; sample++) {
      Location location = of(normal(30, 1000 + sample));
      covered += location.ci95Low() <= 10 && 10 <= location.ci95High() ? 1 : 0;
    }
    // The percentile interval is a little narrow in thirty values.
    assertEquals(0.93, covered / 400.0, 0.035);
  }

  @Test
  void equalValuesHaveAnIntervalOfNoWidth() {
    assertEquals(new Location(3, 0.1, 0.1, 0.1, 0.1, 0.1), of(0.1, 0.1, 0.1));
  }

  @Test
  void pointsThatRepeatEachOtherMakeTheIntervalNoNarrower() {
    double[] values = normal(12, 5);
    assertEquals(of(values), Location.of(List.of(values, values)));
  }

  @Test
  void oddRunsAtSeveralPointsSpoilNone() {
    double[] first = {1, 1, 1, 1, 1, 1, 1, 90};
    double[] second = {90, 5, 5, 5, 5, 5, 5, 5};
    assertEquals(3, Location.of(List.of(first, second)).interquartileMean());
  }

  @Test
  void tooFewValuesHaveNoInterval() {
    assertTrue(Double.isNaN(of(7).ci95Low()));
    assertEquals(0, of().n());
    assertTrue(Double.isNaN(of().interquartileMean()));
  }

  @Test
  void incompletePointsAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> of(1, Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> Location.of(List.of()));
    assertThrows(
        IllegalArgumentException.class, () -> Location.of(List.of(new double[1], new double[2])));
  }
}
