package org.edgemuse.inference.fit;

/**
 * The nearest sequence that never rises, or never falls: neighbours that are out of order get their
 * mean (pool adjacent violators), so that noise of a measurement moves a table as little as can be.
 */
public final class Monotone {
  private Monotone() {}

  /** The never falling numbers with the least squares of differences. */
  public static double[] rising(double[] numbers) {
    double[] mean = new double[numbers.length];
    int[] pooled = new int[numbers.length];
    int blocks = 0;
    for (double number : numbers) {
      mean[blocks] = number;
      pooled[blocks] = 1;
      blocks++;
      while (blocks > 1 && mean[blocks - 2] > mean[blocks - 1]) {
        int both = pooled[blocks - 2] + pooled[blocks - 1];
        mean[blocks - 2] =
            (pooled[blocks - 2] * mean[blocks - 2] + pooled[blocks - 1] * mean[blocks - 1]) / both;
        pooled[blocks - 2] = both;
        blocks--;
      }
    }
    double[] result = new double[numbers.length];
    int next = 0;
    for (int block = 0; block < blocks; block++) {
      for (int i = 0; i < pooled[block]; i++) {
        result[next++] = mean[block];
      }
    }
    return result;
  }

  /** The never rising numbers with the least squares of differences. */
  public static double[] falling(double[] numbers) {
    return reversed(rising(reversed(numbers)));
  }

  private static double[] reversed(double[] numbers) {
    double[] other = new double[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      other[i] = numbers[numbers.length - 1 - i];
    }
    return other;
  }
}
