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
    if (present.length == 0) {
      return of(0, Double.NaN, 0);
    }
    double mean = Sums.mean(present);
    return of(present.length, mean, Sums.squares(present, mean));
  }

  /**
   * The same of values that are not there any more.
   *
   * @param squares sum of the squares of their distances from the mean
   */
  static Sample of(int n, double mean, double squares) {
    if (n < 2) {
      return new Sample(n, mean, Double.NaN, Double.NaN, Double.NaN);
    }
    double sd = Math.sqrt(squares / (n - 1));
    double half = StudentT.factor95(n - 1) * sd / Math.sqrt(n);
    return new Sample(n, mean, sd, mean - half, mean + half);
  }
}
