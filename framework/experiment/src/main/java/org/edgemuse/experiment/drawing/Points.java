package org.edgemuse.experiment.drawing;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.experiment.figure.Series;

/** Collects the points of a line. */
final class Points {
  private final List<double[]> points = new ArrayList<>();

  /** Adds a point with its interval, NaN where there is none. */
  void add(double x, double y, double low, double high) {
    points.add(new double[] {x, drawable(y), drawable(low), drawable(high)});
  }

  /** The least x of its points. */
  double first() {
    return points.stream().mapToDouble(point -> point[0]).min().orElse(Double.POSITIVE_INFINITY);
  }

  /** The line, its points by rising x. */
  Series series(String label) {
    points.sort((a, b) -> Double.compare(a[0], b[0]));
    return new Series(label, column(0), column(1), column(2), column(3));
  }

  /** The line without intervals. */
  Series curve(String label) {
    points.sort((a, b) -> Double.compare(a[0], b[0]));
    return Series.of(label, column(0), column(1));
  }

  private double[] column(int index) {
    return points.stream().mapToDouble(point -> point[index]).toArray();
  }

  /** What is infinite has no place in a figure. */
  private static double drawable(double value) {
    return Double.isInfinite(value) ? Double.NaN : value;
  }
}
