package org.edgemuse.kernel.radio;

import java.io.Serializable;

/**
 * The channel gain d^-theta of (6), MASL paper. The exponents 2 and 4 of free space and of two rays
 * need no power function.
 */
final class PathLoss implements Serializable {
  private static final long serialVersionUID = 1L;

  private final double exponent;

  PathLoss(double exponent) {
    this.exponent = exponent;
  }

  /** The part of the sent power that arrives at that distance, m. */
  double gain(double distanceM) {
    double squareM2 = distanceM * distanceM;
    if (exponent == 4) {
      return 1 / (squareM2 * squareM2);
    }
    if (exponent == 2) {
      return 1 / squareM2;
    }
    return StrictMath.pow(distanceM, -exponent);
  }

  /** The distance at which that part arrives, at least 1 m; 0 if it arrives nowhere. */
  double distanceM(double gain) {
    if (!(gain <= 1)) {
      return 0;
    }
    if (exponent == 0 || gain == 0) {
      return Double.POSITIVE_INFINITY;
    }
    return Math.max(1, StrictMath.pow(gain, -1 / exponent));
  }
}
