package org.edgemuse.inference.fit;

/**
 * The straight line y = intercept + slope x.
 *
 * @param intercept y at 0
 * @param slope how y grows with x
 */
public record Line(double intercept, double slope) {

  /**
   * The line of least weighted squares.
   *
   * @param weight weight of each square, above 0
   * @throws IllegalArgumentException if the x are all the same: no line is better than another
   */
  public static Line fit(double[] x, double[] y, double[] weight) {
    double weights = 0;
    double meanX = 0;
    double meanY = 0;
    for (int i = 0; i < x.length; i++) {
      weights += weight[i];
      meanX += weight[i] * x[i];
      meanY += weight[i] * y[i];
    }
    meanX /= weights;
    meanY /= weights;
    double xx = 0;
    double xy = 0;
    for (int i = 0; i < x.length; i++) {
      xx += weight[i] * (x[i] - meanX) * (x[i] - meanX);
      xy += weight[i] * (x[i] - meanX) * (y[i] - meanY);
    }
    if (!(xx > 0)) {
      throw new IllegalArgumentException("A line needs points at two places at least");
    }
    double slope = xy / xx;
    return new Line(meanY - slope * meanX, slope);
  }

  /**
   * The line with the least squares of relative residuals, for y above 0 that are known to within a
   * part of themselves.
   *
   * @throws IllegalArgumentException as {@link #fit}
   */
  public static Line fitRelative(double[] x, double[] y) {
    double[] weight = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      weight[i] = 1 / (y[i] * y[i]);
    }
    return fit(x, y, weight);
  }

  /** y there. */
  public double at(double x) {
    return intercept + slope * x;
  }

  /** The largest distance of a y from the line, as a part of that y. */
  public double worstRelative(double[] x, double[] y) {
    double worst = 0;
    for (int i = 0; i < x.length; i++) {
      worst = Math.max(worst, Math.abs(at(x[i]) - y[i]) / y[i]);
    }
    return worst;
  }
}
