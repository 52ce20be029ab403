package org.edgemuse.experiment.figure;

import java.util.TreeSet;

/**
 * What the data of a figure covers in one direction.
 *
 * @param min least value, intervals included
 * @param max greatest value, intervals included
 * @param leastValue least value without intervals
 * @param integers whether all values are whole, as counts are
 * @param places the distinct values of x in rising order; empty for y
 */
record Extent(double min, double max, double leastValue, boolean integers, double[] places) {

  /** Of the places on the x axis. */
  static Extent ofX(Figure figure) {
    TreeSet<Double> places = new TreeSet<>();
    boolean integers = true;
    for (Series series : figure.series()) {
      for (double x : series.x()) {
        // Adding 0 makes -0 and 0 one place.
        places.add(x + 0.0);
        integers &= x == Math.rint(x);
      }
    }
    double[] sorted = places.stream().mapToDouble(Double::doubleValue).toArray();
    return new Extent(sorted[0], sorted[sorted.length - 1], sorted[0], integers, sorted);
  }

  /** Of the heights with their intervals. */
  static Extent ofY(Figure figure) {
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    double least = Double.POSITIVE_INFINITY;
    boolean integers = true;
    for (Series series : figure.series()) {
      integers &= !series.hasIntervals();
      for (int i = 0; i < series.size(); i++) {
        double y = series.y()[i];
        if (!Double.isNaN(y)) {
          min = Math.min(min, Math.min(y, series.lowAt(i)));
          max = Math.max(max, Math.max(y, series.highAt(i)));
          least = Math.min(least, y);
          integers &= y == Math.rint(y);
        }
      }
    }
    return new Extent(min, max, least, integers, new double[0]);
  }
}
