package org.edgemuse.experiment.statistics;

/**
 * By how many per cent a reference lies below another scheduler on the same replications: 100 (1 -
 * mean of reference / mean of the other), a ratio of means over the pairs that both finished.
 *
 * <p>The interval is that of the ratio estimator: with R the ratio of means, the residuals
 * reference_i - R other_i have mean zero, and their standard error over the other's mean is that of
 * R to first order (the delta method; Cochran, Sampling Techniques, 3rd ed. 1977, chapter 6), with
 * the t quantile of pairs - 1 degrees of freedom.
 *
 * <p>The mean over pairs of 100 (1 - reference_i / other_i) stands beside it: there each world
 * counts alike, while in the ratio of means those with large values count for more.
 *
 * @param pairs number of pairs that entered
 * @param reductionPct the reduction in per cent; NaN without pairs or if the other's mean is 0
 * @param ci95Low lower end of its 95 % interval in per cent; NaN below two pairs
 * @param ci95High upper end of that interval in per cent; NaN below two pairs
 * @param meanOfPairsPct mean of the pairs' own reductions in per cent; NaN without pairs or if a
 *     value of the other is 0
 */
public record PairedRatio(
    int pairs, double reductionPct, double ci95Low, double ci95High, double meanOfPairsPct) {

  /**
   * Compares replication by replication; a pair with NaN on either side is left out.
   *
   * @param reference values of the reference, one a replication
   * @param other values of the scheduler it is compared with, in the same order
   * @throws IllegalArgumentException if the arrays differ in length
   */
  public static PairedRatio of(double[] reference, double[] other) {
    if (reference.length != other.length) {
      throw new IllegalArgumentException(
          "reference (%d values) and other (%d values) must have equal length"
              .formatted(reference.length, other.length));
    }
    double[] mine = Present.where(reference, other);
    double[] theirs = Present.where(other, reference);
    int pairs = mine.length;
    double meanOfPairs = meanOfPairs(mine, theirs);
    double otherMean = pairs == 0 ? Double.NaN : Sums.mean(theirs);
    if (!(Math.abs(otherMean) > 0)) {
      return new PairedRatio(pairs, Double.NaN, Double.NaN, Double.NaN, meanOfPairs);
    }
    double ratio = Sums.mean(mine) / otherMean;
    double reduction = 100 * (1 - ratio);
    if (pairs == 1) {
      return new PairedRatio(1, reduction, Double.NaN, Double.NaN, meanOfPairs);
    }
    double[] residuals = new double[pairs];
    for (int i = 0; i < pairs; i++) {
      residuals[i] = mine[i] - ratio * theirs[i];
    }
    double variance = Sums.squares(residuals, 0) / (pairs - 1) / pairs;
    double half = 100 * StudentT.factor95(pairs - 1) * Math.sqrt(variance) / Math.abs(otherMean);
    return new PairedRatio(pairs, reduction, reduction - half, reduction + half, meanOfPairs);
  }

  private static double meanOfPairs(double[] reference, double[] other) {
    double[] reductions = new double[other.length];
    for (int i = 0; i < reductions.length; i++) {
      if (other[i] == 0) {
        return Double.NaN;
      }
      reductions[i] = 100 * (1 - reference[i] / other[i]);
    }
    return reductions.length == 0 ? Double.NaN : Sums.mean(reductions);
  }
}
