package org.edgemuse.experiment.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.commons.statistics.distribution.TDistribution;

/** Quantiles of Student's t distribution that are the same double on every Java release. */
final class StudentT {
  private static final MathContext TEN_DIGITS = new MathContext(10, RoundingMode.HALF_EVEN);

  private StudentT() {}

  /**
   * The factor of a two-sided 95 % interval, the 0.975 quantile, rounded to ten significant digits.
   * The library computes it with java.lang.Math, whose last bits may differ between releases of
   * Java; ten digits are far more than an interval needs and far fewer than the error reaches.
   *
   * @param degreesOfFreedom at least 1
   */
  static double factor95(int degreesOfFreedom) {
    double quantile = TDistribution.of(degreesOfFreedom).inverseSurvivalProbability(0.025);
    return new BigDecimal(quantile).round(TEN_DIGITS).doubleValue();
  }
}
