package org.edgemuse.console.chart;

/**
 * What is said of many numbers where a curve for each would be a tangle.
 *
 * @param min the least; NaN of no numbers
 * @param mean their mean; NaN of no numbers
 * @param max the largest; NaN of no numbers
 */
record Spread(double min, double mean, double max) {

  /** The spread of numbers, those left out that are NaN. */
  static Spread of(double[] values) {
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    double sum = 0;
    int count = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        min = Math.min(min, value);
        max = Math.max(max, value);
        sum += value;
        count++;
      }
    }
    return count == 0
        ? new Spread(Double.NaN, Double.NaN, Double.NaN)
        : new Spread(min, sum / count, max);
  }
}
