package org.edgemuse.experiment.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.edgemuse.kernel.api.random.Draws;
import org.junit.jupiter.api.Test;

class SobolSequenceTest {
  /** The first points in three dimensions that Joe and Kuo print beside their direction numbers. */
  private static final double[][] PUBLISHED = {
    {0, 0, 0},
    {0.5, 0.5, 0.5},
    {0.75, 0.25, 0.25},
    {0.25, 0.75, 0.75},
    {0.375, 0.375, 0.625},
    {0.875, 0.875, 0.125},
    {0.625, 0.125, 0.875},
    {0.125, 0.625, 0.375},
    {0.1875, 0.3125, 0.9375},
    {0.6875, 0.8125, 0.4375}
  };

  private static double[][] points(int count, int dimensions, long seed) {
    return SobolSequence.shifted(count, dimensions, Draws.of(seed, "sample"));
  }

  private static long digits(double coordinate) {
    return (long) (coordinate * 0x1p52);
  }

  @Test
  void withoutTheShiftTheFirstPointsAreThePublishedOnes() {
    double[][] points = points(10, 3, 7);
    for (int p = 0; p < 10; p++) {
      for (int d = 0; d < 3; d++) {
        // The first point is the origin, so that its shifted digits are the shift.
        long plain = digits(points[p][d]) ^ digits(points[0][d]);
        assertEquals(PUBLISHED[p][d], plain * 0x1p-52, "point " + p + ", dimension " + d);
      }
    }
  }

  @Test
  void everyStratumOfEveryDimensionHoldsOneOfAPowerOfTwo() {
    double[][] points = points(256, 40, 2);
    for (int d = 0; d < 40; d++) {
      boolean[] held = new boolean[256];
      for (double[] point : points) {
        int stratum = (int) (point[d] * 256);
        assertFalse(held[stratum], "dimension " + d);
        held[stratum] = true;
      }
    }
  }

  @Test
  void everyElementaryBoxOfTheFirstTwoDimensionsHoldsOnePoint() {
    double[][] points = points(64, 2, 2);
    for (int wide = 0; wide <= 6; wide++) {
      boolean[] held = new boolean[64];
      for (double[] point : points) {
        int columns = 1 << wide;
        int rows = 64 / columns;
        int box = (int) (point[0] * columns) * rows + (int) (point[1] * rows);
        assertFalse(held[box], columns + " columns");
        held[box] = true;
      }
    }
  }

  @Test
  void theSeedAloneDecides() {
    assertTrue(Arrays.deepEquals(points(8, 3, 1), points(8, 3, 1)));
    assertFalse(Arrays.deepEquals(points(8, 3, 1), points(8, 3, 2)));
  }

  @Test
  void noCoordinateIsOnTheCubesFace() {
    for (double[] point : points(4096, 6, 1)) {
      for (double coordinate : point) {
        assertTrue(coordinate > 0 && coordinate < 1);
      }
    }
  }

  @Test
  void theDesignMixesOneCoordinateOfBIntoA() {
    double[][] base = points(8, 6, 3);
    double[][] points = Saltelli.points(8, 3, Draws.of(3, "sample"));
    assertEquals(8 * 5, points.length);
    for (int row = 0; row < 8; row++) {
      for (int key = 0; key < 3; key++) {
        assertEquals(base[row][key], points[5 * row][key]);
        assertEquals(base[row][3 + key], points[5 * row + 1][key]);
        for (int mixed = 0; mixed < 3; mixed++) {
          double expected = base[row][mixed == key ? 3 + key : key];
          assertEquals(expected, points[5 * row + 2 + mixed][key]);
        }
      }
    }
  }
}
