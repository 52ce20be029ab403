package org.edgemuse.experiment.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Student's t distribution, the same doubles on every Java release. The library computes with
 * java.lang.Math, whose last bits may differ between releases; results are rounded to ten
 * significant digits, which are far more than a reader needs and far fewer than the error reaches.
 */
final class StudentT {
  private static final MathContext TEN_DIGITS = new MathContext(10, RoundingMode.HALF_EVEN);

  /** A curve over slots asks for the same one at each of its points. */
  private static final Map<Integer, Double> FACTORS = new ConcurrentHashMap<>();

  private StudentT() {}

  /**
   * The factor of a two-sided 95 % interval, the 0.975 quantile.
   *
   * @param degreesOfFreedom at least 1
   */
  static double factor95(int degreesOfFreedom) {
    return FACTORS.computeIfAbsent(
        degreesOfFreedom, n -> rounded(TDistribution.of(n).inverseSurvivalProbability(0.025)));
  }

  /**
   * The probability of a value at least as far from 0 as {@code t}, on either side.
   *
   * @param t finite
   * @param degreesOfFreedom at least 1
   */
  static double twoSided(double t, int degreesOfFreedom) {
    return rounded(2 * TDistribution.of(degreesOfFreedom).survivalProbability(Math.abs(t)));
  }

  private static double rounded(double value) {
    return new BigDecimal(value).round(TEN_DIGITS).doubleValue();
  }
}
