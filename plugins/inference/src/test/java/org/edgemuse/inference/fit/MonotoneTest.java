package org.edgemuse.inference.fit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.edgemuse.kernel.api.random.Draws;
import org.junit.jupiter.api.Test;

class MonotoneTest {
  @Test
  void orderedNumbersStay() {
    double[] numbers = {1, 2, 2, 5};
    assertArrayEquals(numbers, Monotone.rising(numbers));
    assertArrayEquals(new double[] {5, 2, 2}, Monotone.falling(new double[] {5, 2, 2}));
  }

  @Test
  void neighboursOutOfOrderGetTheirMean() {
    assertArrayEquals(
        new double[] {.3, .15, .15, .1}, Monotone.falling(new double[] {.3, .1, .2, .1}), 1e-15);
    assertArrayEquals(new double[] {2, 2, 2}, Monotone.rising(new double[] {3, 2, 1}), 1e-15);
  }

  @Test
  void noOtherOrderedNumbersAreNearer() {
    Draws draws = Draws.of(5, "monotone");
    for (int trial = 0; trial < 50; trial++) {
      double[] given = new double[6];
      for (int i = 0; i < given.length; i++) {
        given[i] = draws.below(5, trial, 0, i);
      }
      double[] found = Monotone.rising(given);
      for (int i = 1; i < found.length; i++) {
        assertTrue(found[i] >= found[i - 1]);
      }
      double least = bruteForce(given, new double[6], 0, 0);
      // Means of six whole numbers need not be on the grid of the brute force.
      assertTrue(squares(given, found) <= least + 1e-12, trial + ": " + least);
    }
  }

  private static double bruteForce(double[] given, double[] tried, int at, double from) {
    if (at == given.length) {
      return squares(given, tried);
    }
    double least = Double.POSITIVE_INFINITY;
    for (double value = from; value <= 4; value += .5) {
      tried[at] = value;
      least = Math.min(least, bruteForce(given, tried, at + 1, value));
    }
    return least;
  }

  private static double squares(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += (one[i] - other[i]) * (one[i] - other[i]);
    }
    return sum;
  }
}
