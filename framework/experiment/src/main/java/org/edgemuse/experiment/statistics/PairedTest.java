package org.edgemuse.experiment.statistics;

import java.util.Arrays;

/**
 * Whether paired values differ: Student's t test of their differences, two-sided (Student, The
 * probable error of a mean, Biometrika 6 (1908) 1-25).
 *
 * <p>Where all differences are the same and not 0 there is no variance to test against; the p value
 * is then that of the sign test, 2^(1 - n), and there is neither an interval nor an effect size. A
 * difference that is infinite leaves nothing but n and the mean.
 *
 * @param n number of pairs
 * @param difference mean of the differences, first - second, in the values' unit; NaN without pairs
 * @param ci95Low lower end of its 95 % Student t interval; NaN where there is none
 * @param ci95High upper end of that interval; NaN where there is none
 * @param p probability of a mean so far from 0 if there were no difference; 1 if all differences
 *     are 0; NaN below two pairs, or if a difference is infinite
 * @param effect Hedges' g_z: Cohen's d_z, the mean over the standard deviation of the differences,
 *     times Hedges' correction for small samples, 1 - 3 / (4 (n - 1) - 1) (Hedges, J. Educ. Stat. 6
 *     (1981) 107-128); 0 if all differences are 0; NaN below three pairs, for which the correction
 *     leaves nothing, and where the differences have no variance
 */
public record PairedTest(
    int n, double difference, double ci95Low, double ci95High, double p, double effect) {

  /** A spread this small beside the mean is rounding in what were equal differences. */
  private static final double ROUNDING = 1e-12;

  /**
   * Tests differences, one a pair; NaN stands for a pair without one and is left out.
   *
   * @param differences first - second
   */
  public static PairedTest of(double[] differences) {
    double[] present = Present.in(differences);
    int n = present.length;
    double mean = n == 0 ? Double.NaN : Sums.mean(present);
    if (n < 2 || Arrays.stream(present).anyMatch(Double::isInfinite)) {
      return new PairedTest(n, mean, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
    if (Arrays.stream(present).allMatch(difference -> difference == 0)) {
      return new PairedTest(n, 0, 0, 0, 1, n > 2 ? 0 : Double.NaN);
    }
    double sd = Math.sqrt(Sums.squares(present, mean) / (n - 1));
    if (sd <= ROUNDING * Math.abs(mean)) {
      return new PairedTest(n, mean, Double.NaN, Double.NaN, signTest(n), Double.NaN);
    }
    double error = sd / Math.sqrt(n);
    double half = StudentT.factor95(n - 1) * error;
    double p = StudentT.twoSided(mean / error, n - 1);
    return new PairedTest(n, mean, mean - half, mean + half, p, effect(mean / sd, n));
  }

  /** Whether there are at least two pairs and the two of each are equal. */
  public boolean allEqual() {
    return ci95Low == 0 && ci95High == 0;
  }

  /** All n differences of one sign. */
  private static double signTest(int n) {
    return Math.scalb(1.0, 1 - n);
  }

  private static double effect(double dz, int n) {
    return n < 3 ? Double.NaN : dz * (1 - 3.0 / (4 * (n - 1) - 1));
  }
}
