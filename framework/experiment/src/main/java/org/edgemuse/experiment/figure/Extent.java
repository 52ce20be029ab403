package org.edgemuse.experiment.figure;

/**
 * What the heights of a figure cover.
 *
 * @param min least value, intervals included
 * @param max greatest value, intervals included
 * @param least least value without intervals
 * @param integers whether all values are whole, as counts are
 */
record Extent(double min, double max, double least, boolean integers) {

  static Extent of(Figure figure) {
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
    return new Extent(min, max, least, integers);
  }
}
