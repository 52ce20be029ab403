package org.edgemuse.ladts.diffusion;

import java.io.Serializable;

/**
 * The variances of a diffusion of I steps and the coefficients of its reverse steps
 *
 * <pre>x_(i-1) = x_i / sqrt(l_i) - b_i / (sqrt(l_i) sqrt(1 - L_i)) eps(x_i, i, s) + c_i noise,
 * </pre>
 *
 * where b_i = 1 - exp(-bmin / I - (2i - 1) / (2 I^2) (bmax - bmin)) is the variance that forward
 * step i adds, l_i = 1 - b_i, L_i their product up to i, and c_i hangs on the posterior variance
 * v_i = b_i (1 - L_(i-1)) / (1 - L_i) by {@link NoiseScale}. The last step, i = 1, has v_1 = 0 and
 * adds no noise. (C. Xu et al., (10) and Theorem 2; the schedule is that of variance-preserving
 * diffusion.)
 */
public final class NoiseSchedule implements Serializable {
  private static final long serialVersionUID = 1L;

  private final double[] variance;
  private final double[] keptSoFar;
  private final float[] stateFactor;
  private final float[] estimateFactor;
  private final float[] noiseFactor;

  /**
   * The schedule of I steps.
   *
   * @throws IllegalArgumentException if steps is not positive or not 0 < min <= max
   */
  public NoiseSchedule(int steps, double min, double max, NoiseScale scale) {
    if (steps < 1 || !(min > 0) || !(max >= min)) {
      throw new IllegalArgumentException(
          "a schedule needs steps >= 1 and 0 < min <= max: " + steps + ", " + min + ", " + max);
    }
    variance = new double[steps + 1];
    keptSoFar = new double[steps + 1];
    stateFactor = new float[steps + 1];
    estimateFactor = new float[steps + 1];
    noiseFactor = new float[steps + 1];
    keptSoFar[0] = 1;
    for (int i = 1; i <= steps; i++) {
      double squared = (double) steps * steps;
      double exponent = -min / steps - (2 * i - 1) / (2 * squared) * (max - min);
      double kept = StrictMath.exp(exponent);
      variance[i] = 1 - kept;
      keptSoFar[i] = keptSoFar[i - 1] * kept;
      double root = StrictMath.sqrt(kept);
      stateFactor[i] = (float) (1 / root);
      estimateFactor[i] = (float) (variance[i] / (root * StrictMath.sqrt(1 - keptSoFar[i])));
      double posterior = posteriorVariance(i);
      noiseFactor[i] =
          (float) (scale == NoiseScale.ROOT_VARIANCE ? StrictMath.sqrt(posterior) : posterior / 2);
    }
  }

  /** I, the number of steps. */
  public int steps() {
    return variance.length - 1;
  }

  /** b_i, i from 1 to I. */
  public double variance(int i) {
    return variance[i];
  }

  /** L_i, i from 0 to I. */
  public double keptSoFar(int i) {
    return keptSoFar[i];
  }

  /** v_i, i from 1 to I. */
  public double posteriorVariance(int i) {
    return variance[i] * (1 - keptSoFar[i - 1]) / (1 - keptSoFar[i]);
  }

  /** What x_i is multiplied by. */
  public float stateFactor(int i) {
    return stateFactor[i];
  }

  /** What the network's estimate is multiplied by before it is taken away. */
  public float estimateFactor(int i) {
    return estimateFactor[i];
  }

  /** What the noise is multiplied by; 0 for i = 1. */
  public float noiseFactor(int i) {
    return noiseFactor[i];
  }
}
