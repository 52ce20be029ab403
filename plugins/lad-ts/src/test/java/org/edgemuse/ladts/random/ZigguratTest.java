package org.edgemuse.ladts.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.edgemuse.kernel.api.random.Draws;
import org.junit.jupiter.api.Test;

class ZigguratTest {
  private static final int COUNT = 2_000_000;

  /** Five standard deviations: a chance of 6e-7. */
  private static final double SIGMAS = 5;

  private static BitStream stream(long entity) {
    return BitStream.of(Draws.of(3, "ziggurat"), entity);
  }

  @Test
  void momentsAreThoseOfTheNormal() {
    BitStream stream = stream(1);
    double[] sums = new double[5];
    for (int i = 0; i < COUNT; i++) {
      double power = 1;
      double x = Ziggurat.normal(stream);
      for (int k = 1; k < sums.length; k++) {
        power *= x;
        sums[k] += power;
      }
    }
    // Moments 1 to 4 and the variances of x^k: m_2k - m_k^2 of the standard normal.
    double[] moments = {1, 0, 1, 0, 3};
    double[] variances = {0, 1, 2, 15, 96};
    for (int k = 1; k < sums.length; k++) {
      double sd = Math.sqrt(variances[k] / COUNT);
      assertEquals(moments[k], sums[k] / COUNT, SIGMAS * sd, "moment " + k);
    }
  }

  @Test
  void countsInTwoHundredBinsFitTheDensity() {
    double width = 0.04;
    int bins = 200;
    long[] counts = new long[bins];
    BitStream stream = stream(2);
    for (int i = 0; i < COUNT; i++) {
      int bin = (int) Math.floor(Ziggurat.normal(stream) / width) + bins / 2;
      counts[Math.max(0, Math.min(bins - 1, bin))]++;
    }
    double chiSquare = 0;
    for (int bin = 1; bin < bins - 1; bin++) {
      double from = (bin - bins / 2) * width;
      double expected = COUNT * mass(from, from + width);
      chiSquare += (counts[bin] - expected) * (counts[bin] - expected) / expected;
    }
    // 198 bins: mean 198, standard deviation sqrt(396).
    assertTrue(Math.abs(chiSquare - 198) < SIGMAS * Math.sqrt(396), "chi-square " + chiSquare);
  }

  @Test
  void theTailBeyondTheLastLayerHasItsShareAndShape() {
    BitStream stream = stream(3);
    int draws = 10 * COUNT;
    double[] from = {3.66, 3.8, 4.0, 4.3, 5.0};
    long[] above = new long[from.length];
    long left = 0;
    for (int i = 0; i < draws; i++) {
      double x = Ziggurat.normal(stream);
      for (int k = 0; k < from.length; k++) {
        if (Math.abs(x) > from[k]) {
          above[k]++;
          left += k == 0 && x < 0 ? 1 : 0;
        }
      }
    }
    for (int k = 0; k < from.length; k++) {
      double expected = 2 * draws * mass(from[k], 12);
      assertEquals(expected, above[k], SIGMAS * Math.sqrt(expected), "beyond " + from[k]);
    }
    assertEquals(above[0] / 2.0, left, SIGMAS * Math.sqrt(above[0]) / 2, "left of both tails");
  }

  @Test
  void neighboursAreUncorrelated() {
    BitStream stream = stream(4);
    double before = Ziggurat.normal(stream);
    double products = 0;
    double squares = 0;
    for (int i = 0; i < COUNT; i++) {
      double x = Ziggurat.normal(stream);
      products += before * x;
      // The ziggurat of 32 bits has related sizes of neighbours, not related signs.
      squares += (before * before - 1) * (x * x - 1);
      before = x;
    }
    assertEquals(0, products / COUNT, SIGMAS / Math.sqrt(COUNT));
    assertEquals(0, squares / COUNT, SIGMAS * 2 / Math.sqrt(COUNT));
  }

  /** The normal's mass of an interval, by Simpson's rule. */
  private static double mass(double from, double to) {
    int pieces = 2000;
    double h = (to - from) / pieces;
    double sum = density(from) + density(to);
    for (int i = 1; i < pieces; i++) {
      sum += (i % 2 == 0 ? 2 : 4) * density(from + i * h);
    }
    return sum * h / 3;
  }

  private static double density(double x) {
    return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  }
}
