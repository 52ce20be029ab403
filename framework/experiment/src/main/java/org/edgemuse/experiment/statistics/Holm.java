package org.edgemuse.experiment.statistics;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Holm's correction of p values for their number (S. Holm, A simple sequentially rejective multiple
 * test procedure, Scand. J. Stat. 6 (1979) 65-70): with it, the probability that any true null
 * hypothesis of a family is rejected is at most the level, however the tests depend on each other.
 */
public final class Holm {
  private Holm() {}

  /**
   * The corrected p values of a family, in the order of its p values; NaN, a test that could not be
   * made, stays NaN and does not count as one of the family.
   */
  public static double[] correct(double[] p) {
    Integer[] order = new Integer[p.length];
    Arrays.setAll(order, i -> i);
    // NaN comes last.
    Arrays.sort(order, Comparator.comparingDouble(i -> p[i]));
    int left = Present.in(p).length;
    double[] corrected = new double[p.length];
    double largest = 0;
    for (int i : order) {
      largest = Math.max(largest, Math.min(1, left * p[i]));
      corrected[i] = largest;
      left--;
    }
    return corrected;
  }
}
