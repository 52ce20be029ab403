package org.edgemuse.experiment.sample;

import org.edgemuse.kernel.api.random.Draws;

/**
 * Latin hypercube samples: with n points every one of n equal strata of every dimension holds
 * exactly one of them, at a uniform place within it; McKay, Beckman and Conover, Technometrics 21
 * (1979) 239-245.
 */
public final class LatinHypercube {
  private static final double TWO_POW_MINUS_33 = 0x1p-33;

  private LatinHypercube() {}

  /**
   * Points of the unit cube.
   *
   * @param count number of points, up to 2^17
   * @param dimensions number of coordinates of each
   * @param draws of the scenario's seed
   * @return for each point its coordinates in (0, 1)
   */
  public static double[][] points(int count, int dimensions, Draws draws) {
    Draws strata = draws.forPurpose("latin hypercube strata");
    Draws places = draws.forPurpose("latin hypercube places");
    double[][] points = new double[count][dimensions];
    for (int d = 0; d < dimensions; d++) {
      int[] stratum = permutation(count, d, strata);
      for (int p = 0; p < count; p++) {
        // The place has 33 bits, so that with the stratum's number it is an exact double and the
        // quotient cannot round up into the next stratum.
        double place = (2 * (places.bits(d, 0, p) >>> 32) + 1) * TWO_POW_MINUS_33;
        points[p][d] = (stratum[p] + place) / count;
      }
    }
    return points;
  }

  /** A random order of 0 .. count - 1, by the shuffle of Fisher and Yates. */
  private static int[] permutation(int count, int dimension, Draws draws) {
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      int j = draws.below(i + 1, dimension, 0, i);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }
}
