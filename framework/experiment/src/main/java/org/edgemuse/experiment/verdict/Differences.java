package org.edgemuse.experiment.verdict;

import java.util.List;

/** Differences of values, and their means over points. */
final class Differences {
  /** What two orders of summing the same terms may differ by, with room. */
  private static final double ROUNDING = 1e-12;

  private Differences() {}

  /** First less second; 0 if rounding explains what there is, NaN if either is NaN. */
  static double of(double first, double second) {
    double difference = first - second;
    double largest = Math.max(Math.abs(first), Math.abs(second));
    return Math.abs(difference) <= ROUNDING * largest && Double.isFinite(largest) ? 0 : difference;
  }

  /** The mean over points of each replication. */
  static double[] means(List<double[]> points) {
    double[] means = new double[points.get(0).length];
    for (int r = 0; r < means.length; r++) {
      double sum = 0;
      for (double[] values : points) {
        sum += values[r];
      }
      means[r] = sum / points.size();
    }
    return means;
  }
}
