package org.edgemuse.experiment.statistics;

/**
 * What a set of independent replications says of a mean.
 *
 * @param n number of values that were there
 * @param mean arithmetic mean, in the unit of the values; NaN when n is 0
 * @param sd sample standard deviation (divisor n - 1), same unit; NaN when n is below 2
 * @param ci95Low lower end of the 95 % Student t interval of the mean; NaN when n is below 2
 * @param ci95High upper end of that interval; NaN when n is below 2
 */
public record Sample(int n, double mean, double sd, double ci95Low, double ci95High) {

  /**
   * Summarises the values in their order; NaN stands for a run without a value and is left out.
   *
   * @param values one value a replication
   */
  public static Sample of(double[] values) {
    double[] present = Present.in(values);
    int n = present.length;
    if (n == 0) {
      return new Sample(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
    double mean = Sums.mean(present);
    if (n == 1) {
      return new Sample(1, mean, Double.NaN, Double.NaN, Double.NaN);
    }
    double sd = Math.sqrt(Sums.squares(present, mean) / (n - 1));
    double half = StudentT.factor95(n - 1) * sd / Math.sqrt(n);
    return new Sample(n, mean, sd, mean - half, mean + half);
  }
}
