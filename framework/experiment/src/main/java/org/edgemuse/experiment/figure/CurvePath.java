package org.edgemuse.experiment.figure;

import java.awt.Shape;
import java.awt.geom.Path2D;

/**
 * The line through a series. Where several points share half a figure unit of width, only the
 * first, lowest, highest and last of them are kept: the picture stays the same and a file of 100
 * 000 slots small.
 */
final class CurvePath {
  private static final double COLUMNS_PER_UNIT = 2;

  private final Path2D.Double path = new Path2D.Double();
  private boolean pen;

  private CurvePath() {}

  /** The path in figure units, moved right by {@code shift}; holes are left open. */
  static Shape of(Series series, Plot plot, double shift) {
    CurvePath curve = new CurvePath();
    double[] x = new double[series.size()];
    double[] y = new double[series.size()];
    for (int i = 0; i < x.length; i++) {
      x[i] = plot.pixelX(series.x()[i]) + shift;
      y[i] = Double.isNaN(series.y()[i]) ? Double.NaN : plot.pixelY(series.y()[i]);
    }
    int from = 0;
    while (from < x.length) {
      int to = from + 1;
      while (to < x.length && column(x[to]) == column(x[from]) && !Double.isNaN(y[to])) {
        to++;
      }
      curve.column(x, y, from, to);
      from = to;
    }
    return curve.path;
  }

  private static double column(double x) {
    return Math.floor(x * COLUMNS_PER_UNIT);
  }

  private void column(double[] x, double[] y, int from, int to) {
    if (to - from <= 4) {
      for (int i = from; i < to; i++) {
        point(x[i], y[i]);
      }
      return;
    }
    int start = Double.isNaN(y[from]) ? from + 1 : from;
    int low = start;
    int high = start;
    for (int i = start; i < to; i++) {
      low = y[i] < y[low] ? i : low;
      high = y[i] > y[high] ? i : high;
    }
    point(x[from], y[from]);
    point(x[start], y[start]);
    point(x[Math.min(low, high)], y[Math.min(low, high)]);
    point(x[Math.max(low, high)], y[Math.max(low, high)]);
    point(x[to - 1], y[to - 1]);
  }

  private void point(double x, double y) {
    if (Double.isNaN(y)) {
      pen = false;
    } else if (pen) {
      path.lineTo(x, y);
    } else {
      path.moveTo(x, y);
      pen = true;
    }
  }
}
