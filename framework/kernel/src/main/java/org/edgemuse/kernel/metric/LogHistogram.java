package org.edgemuse.kernel.metric;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Counts of non-negative numbers in bins whose width is at most 1/256 of their lower end. The bin
 * is the number's exponent and the first eight bits of its mantissa, so that no logarithm is taken
 * and the result is the same everywhere. Numbers below 2^-30 count as 0, those from 2^34 up as
 * 2^34.
 */
final class LogHistogram implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int DROPPED_BITS = 52 - 8;
  private static final double LEAST = 0x1p-30;
  private static final double MOST = 0x1p34;
  private static final long FIRST = bin(LEAST) - 1;

  private final long[] counts = new long[(int) (bin(MOST) - FIRST) + 1];
  private int lowest = counts.length;
  private int highest = -1;
  private long total;

  /** Counts a number. */
  void add(double value) {
    int bin = value < LEAST ? 0 : (int) (bin(Math.min(value, MOST)) - FIRST);
    counts[bin]++;
    total++;
    lowest = Math.min(lowest, bin);
    highest = Math.max(highest, bin);
  }

  /** Number of numbers counted. */
  long total() {
    return total;
  }

  /** Counts all that {@code other} has counted. */
  void addAll(LogHistogram other) {
    for (int bin = other.lowest; bin <= other.highest; bin++) {
      counts[bin] += other.counts[bin];
    }
    total += other.total;
    lowest = Math.min(lowest, other.lowest);
    highest = Math.max(highest, other.highest);
  }

  /** Forgets everything, at a cost of the bins in use. */
  void clear() {
    if (highest >= 0) {
      Arrays.fill(counts, lowest, highest + 1, 0);
    }
    lowest = counts.length;
    highest = -1;
    total = 0;
  }

  /**
   * The middle of the bin of the smallest number that at least {@code percent} % of all numbers do
   * not exceed; NaN without numbers.
   *
   * @param percent 1 .. 100
   */
  double percentile(int percent) {
    if (total == 0) {
      return Double.NaN;
    }
    long rank = (percent * total + 99) / 100;
    int bin = lowest;
    for (long below = counts[bin]; below < rank; below += counts[bin]) {
      bin++;
    }
    return bin == 0 ? 0 : (edge(bin) + edge(bin + 1)) / 2;
  }

  private static long bin(double value) {
    return Double.doubleToRawLongBits(value) >> DROPPED_BITS;
  }

  private static double edge(int bin) {
    return Double.longBitsToDouble((bin + FIRST) << DROPPED_BITS);
  }
}
