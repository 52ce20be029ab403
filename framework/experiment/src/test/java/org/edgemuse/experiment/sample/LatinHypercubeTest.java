package org.edgemuse.experiment.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.edgemuse.kernel.api.random.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatinHypercubeTest {
  private static final double[][] FOUR = {
    {0.882067897968227}, {0.2278472049802076}, {0.5068638084048871}, {0.39285808432032354}
  };

  private static double[][] points(int count, int dimensions, long seed) {
    return LatinHypercube.points(count, dimensions, Draws.of(seed, "sample"));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 10, 100, 1000, 100_000})
  void everyStratumOfEveryDimensionHoldsOnePoint(int count) {
    double[][] points = points(count, 3, 5);
    for (int d = 0; d < 3; d++) {
      boolean[] held = new boolean[count];
      for (double[] point : points) {
        int stratum = 0;
        // The boundaries themselves, not a product that may round across one.
        int guess = (int) (point[d] * count);
        for (int s = Math.max(0, guess - 1); s <= Math.min(count - 1, guess + 1); s++) {
          if ((double) s / count <= point[d] && point[d] < (double) (s + 1) / count) {
            stratum = s;
          }
        }
        assertFalse(held[stratum], "stratum " + stratum + " holds two points");
        held[stratum] = true;
      }
    }
  }

  @Test
  void theSeedAloneDecidesAndEveryDimensionHasItsOwnOrder() {
    assertTrue(Arrays.deepEquals(points(50, 2, 5), points(50, 2, 5)));
    assertFalse(Arrays.deepEquals(points(50, 2, 5), points(50, 2, 6)));
    assertEquals(0, correlation(points(2000, 2, 5)), 0.06);
  }

  @Test
  void aPointsCoordinatesAreTheSameOnEveryJava() {
    assertArrayEquals(FOUR, points(4, 1, 1), "a file would give other points than it did");
  }

  @Test
  void aPlaceWithinItsStratumIsUniform() {
    double sum = 0;
    double squares = 0;
    int count = 10_000;
    for (double[] point : points(count, 1, 3)) {
      double place = point[0] * count % 1;
      sum += place;
      squares += place * place;
    }
    assertEquals(0.5, sum / count, 0.01);
    assertEquals(1.0 / 3, squares / count, 0.01);
  }

  private static double correlation(double[][] points) {
    double sum = 0;
    for (double[] point : points) {
      sum += (point[0] - 0.5) * (point[1] - 0.5);
    }
    return 12 * sum / points.length;
  }
}
