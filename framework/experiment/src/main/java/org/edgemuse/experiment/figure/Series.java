package org.edgemuse.experiment.figure;

import org.jspecify.annotations.Nullable;

/**
 * One curve, or the bars of one colour. NaN in {@code y} leaves a hole; NaN in {@code low} or
 * {@code high} leaves the point without an interval. The arrays are copied in, not out.
 *
 * @param label its entry in the legend
 * @param x finite places on the x axis; for bars the indices of their categories
 * @param y heights, as many
 * @param low lower ends of the intervals, as many, or null
 * @param high upper ends, null where {@code low} is
 * @param joined whether a line joins the points of a curve
 */
public record Series(
    String label,
    double[] x,
    double[] y,
    double @Nullable [] low,
    double @Nullable [] high,
    boolean joined) {

  /**
   * Copies the arrays.
   *
   * @throws IllegalArgumentException if lengths differ, an x is not finite, a y is infinite or an
   *     interval is upside down
   */
  public Series {
    requireLength(label, "y", y, x.length);
    if ((low == null) != (high == null)) {
      throw new IllegalArgumentException(
          "series '" + label + "': low and high must both be given or both be null");
    }
    if (low != null && high != null) {
      requireLength(label, "low", low, x.length);
      requireLength(label, "high", high, x.length);
      low = low.clone();
      high = high.clone();
    }
    x = x.clone();
    y = y.clone();
    for (int i = 0; i < x.length; i++) {
      require(Double.isFinite(x[i]), label, i, "x (" + x[i] + ") must be finite");
      require(!Double.isInfinite(y[i]), label, i, "y (" + y[i] + ") must not be infinite");
      if (low != null && high != null) {
        require(
            !(low[i] > high[i]), label, i, "low (" + low[i] + ") is above high (" + high[i] + ")");
      }
    }
  }

  /** A curve whose points are joined, or bars. */
  public Series(
      String label, double[] x, double[] y, double @Nullable [] low, double @Nullable [] high) {
    this(label, x, y, low, high, true);
  }

  /** Points that no line joins. */
  public static Series ofPoints(String label, double[] x, double[] y) {
    return new Series(label, x, y, null, null, false);
  }

  /** A curve without intervals. */
  public static Series of(String label, double[] x, double[] y) {
    return new Series(label, x, y, null, null);
  }

  /** The bars of one colour, one a category in their order; intervals may be null. */
  public static Series ofCategories(
      String label, double[] y, double @Nullable [] low, double @Nullable [] high) {
    double[] x = new double[y.length];
    for (int i = 0; i < x.length; i++) {
      x[i] = i;
    }
    return new Series(label, x, y, low, high);
  }

  int size() {
    return x.length;
  }

  boolean hasIntervals() {
    return low != null;
  }

  /** Lower end of the i-th interval, or the value itself where there is none. */
  double lowAt(int i) {
    return low == null || Double.isNaN(y[i]) || !Double.isFinite(low[i]) ? y[i] : low[i];
  }

  /** Upper end of the i-th interval, or the value itself where there is none. */
  double highAt(int i) {
    return high == null || Double.isNaN(y[i]) || !Double.isFinite(high[i]) ? y[i] : high[i];
  }

  private static void requireLength(String label, String name, double[] values, int length) {
    if (values.length != length) {
      throw new IllegalArgumentException(
          "series '%s': %s (%d values) must be as long as x (%d)"
              .formatted(label, name, values.length, length));
    }
  }

  private static void require(boolean holds, String label, int i, String rule) {
    if (!holds) {
      throw new IllegalArgumentException("series '%s', point %d: %s".formatted(label, i, rule));
    }
  }
}
