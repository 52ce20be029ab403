package org.edgemuse.experiment.sample;

import org.edgemuse.kernel.api.random.Draws;
import org.hipparchus.random.SobolSequenceGenerator;

/**
 * The sequence of Sobol', USSR Computational Mathematics and Mathematical Physics 7 (1967) 86-112,
 * with the direction numbers of Joe and Kuo, SIAM Journal on Scientific Computing 30 (2008)
 * 2635-2654, moved by a random digital shift: in every dimension one random number is added to all
 * coordinates without carry. That keeps the balance of the sequence, makes every point uniform on
 * the cube, so that estimates are unbiased, and moves the first point away from the corner, where
 * the sequence itself begins. No point is dropped, which would break the balance (Owen, On dropping
 * the first Sobol' point, 2020).
 */
final class SobolSequence {
  private static final int DIGITS = 52;
  private static final double SCALE = 0x1p52;
  private static final double TWO_POW_MINUS_53 = 0x1p-53;

  private SobolSequence() {}

  /**
   * The first points.
   *
   * @param count number of points; balanced if it is a power of two
   * @param dimensions number of coordinates of each
   * @param draws of the scenario's seed
   * @return for each point its coordinates in (0, 1)
   */
  static double[][] shifted(int count, int dimensions, Draws draws) {
    Draws shifts = draws.forPurpose("sobol shift");
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
    double[][] points = new double[count][dimensions];
    for (int p = 0; p < count; p++) {
      double[] plain = sequence.nextVector();
      for (int d = 0; d < dimensions; d++) {
        long digits = (long) (plain[d] * SCALE) ^ (shifts.bits(d, 0, 0) >>> (Long.SIZE - DIGITS));
        // The middle of the cell that 52 digits tell from others: never 0.
        points[p][d] = (2 * digits + 1) * TWO_POW_MINUS_53;
      }
    }
    return points;
  }
}
