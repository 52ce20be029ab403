package org.edgemuse.experiment.sample;

import java.util.Arrays;
import org.edgemuse.kernel.api.random.Draws;

/**
 * The design of Saltelli et al., Computer Physics Communications 181 (2010) 259-270, for main and
 * total effects. The two halves of a point of a Sobol' sequence in twice as many dimensions as
 * there are keys are two independent points A and B; with each base row go also the points that are
 * A but for one coordinate, which is B's. Points are in the order of base rows, so that a sweep cut
 * short has whole rows.
 */
public final class Saltelli {
  private Saltelli() {}

  /**
   * Points of the unit cube: {@code rows * (keys + 2)}.
   *
   * @param rows number of base rows, a power of two
   * @param keys number of coordinates
   * @param draws of the scenario's seed
   * @return for each point its coordinates in (0, 1)
   */
  public static double[][] points(int rows, int keys, Draws draws) {
    double[][] base = SobolSequence.shifted(rows, 2 * keys, draws);
    double[][] points = new double[rows * perRow(keys)][];
    for (int row = 0; row < rows; row++) {
      double[] a = Arrays.copyOf(base[row], keys);
      double[] b = Arrays.copyOfRange(base[row], keys, 2 * keys);
      points[a(row, keys)] = a;
      points[b(row, keys)] = b;
      for (int key = 0; key < keys; key++) {
        double[] mixed = a.clone();
        mixed[key] = b[key];
        points[mixed(row, key, keys)] = mixed;
      }
    }
    return points;
  }

  /** Number of points of a base row. */
  public static int perRow(int keys) {
    return keys + 2;
  }

  /** Index of a row's point A. */
  static int a(int row, int keys) {
    return row * perRow(keys);
  }

  /** Index of a row's point B. */
  static int b(int row, int keys) {
    return a(row, keys) + 1;
  }

  /** Index of a row's point that is A but for one key. */
  static int mixed(int row, int key, int keys) {
    return a(row, keys) + 2 + key;
  }
}
