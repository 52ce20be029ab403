package org.edgemuse.experiment.statistics;

/** What lies in the middle of values that are sorted and may each count several times. */
final class Middle {
  private Middle() {}

  /** The middle value, or the mean of the middle two. */
  static double median(double[] sorted) {
    int n = sorted.length;
    double low = sorted[(n - 1) / 2];
    double high = sorted[n / 2];
    return low + (high - low) / 2;
  }

  /**
   * The interquartile mean: the mean of the values without a quarter of their number at either end.
   * Where the number is not divisible by 4 the two values at the cuts count by the fraction of them
   * that is left: five values weigh 0, 3/4, 1, 3/4, 0. (Rounding the quarter down, as trimmed means
   * in statistics packages often do, gives 0, 1, 1, 1, 0 instead.)
   *
   * @param sorted the values in rising order
   * @param counts how often each occurs
   * @param n the sum of the counts, at least 1
   */
  static double interquartileMean(double[] sorted, int[] counts, int n) {
    double from = n / 4.0;
    double to = n - from;
    // Sums of distances from a middle value, so that the mean of equal values is that value.
    double centre = sorted[sorted.length / 2];
    double sum = 0;
    int below = 0;
    for (int i = 0; i < sorted.length && below < to; i++) {
      int upTo = below + counts[i];
      double weight = Math.min(upTo, to) - Math.max(below, from);
      if (weight > 0) {
        sum += weight * (sorted[i] - centre);
      }
      below = upTo;
    }
    return centre + sum / (to - from);
  }
}
