package org.edgemuse.experiment.statistics;

/** Sums in a fixed order whose rounding error does not grow with the number of terms. */
public final class Sums {
  private Sums() {}

  /** The sum by Neumaier's compensated summation, ZAMM 54 (1974) 39-51. */
  static double of(double[] values) {
    double sum = 0;
    double lost = 0;
    for (double value : values) {
      double next = sum + value;
      lost += Math.abs(sum) >= Math.abs(value) ? (sum - next) + value : (value - next) + sum;
      sum = next;
    }
    // An infinite term makes the compensation NaN; the sum itself is then the answer.
    return Double.isFinite(sum) ? sum + lost : sum;
  }

  /** The mean, corrected by its own residuals, so that the mean of equal values is that value. */
  public static double mean(double[] values) {
    double mean = of(values) / values.length;
    if (!Double.isFinite(mean)) {
      return mean;
    }
    double[] residuals = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      residuals[i] = values[i] - mean;
    }
    return mean + of(residuals) / values.length;
  }

  /** The sum of squared differences from {@code centre}. */
  static double squares(double[] values, double centre) {
    double[] squares = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      double difference = values[i] - centre;
      squares[i] = difference * difference;
    }
    return of(squares);
  }
}
