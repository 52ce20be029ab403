package org.edgemuse.inference.calibration;

import java.util.Arrays;

/**
 * Repeated measurements of several things, taken in turns: whatever else the machine does meanwhile
 * then falls on all of them alike, and a median forgets it.
 */
final class Medians {
  private Medians() {}

  /** One measurement. */
  interface Measurement {
    double of(int thing);
  }

  /** The median of that many measurements of each thing. */
  static double[] of(int[] things, int repeats, Measurement measurement, Runnable afterEach) {
    double[][] taken = new double[things.length][repeats];
    for (int repeat = 0; repeat < repeats; repeat++) {
      for (int i = 0; i < things.length; i++) {
        taken[i][repeat] = measurement.of(things[i]);
        afterEach.run();
      }
    }
    return Arrays.stream(taken).mapToDouble(Medians::median).toArray();
  }

  /** The middle, or the mean of the two in the middle. */
  static double median(double[] numbers) {
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
