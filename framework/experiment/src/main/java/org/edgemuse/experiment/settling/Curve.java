package org.edgemuse.experiment.settling;

import java.util.Arrays;
import org.edgemuse.experiment.statistics.Sums;

/** The values of a metric in the rows of slots.csv, in their order; those without one left out. */
final class Curve {
  private double[] values = new double[64];
  private int count;

  void add(double value) {
    if (!Double.isNaN(value)) {
      if (count == values.length) {
        values = Arrays.copyOf(values, 2 * count);
      }
      values[count++] = value;
    }
  }

  boolean isEmpty() {
    return count == 0;
  }

  /**
   * This curve as multiples of another, row by row.
   *
   * @throws IllegalArgumentException if the other has not as many values
   */
  Curve over(Curve other) {
    if (count != other.count) {
      throw new IllegalArgumentException(
          "%d rows have values of one and %d of the other".formatted(count, other.count));
    }
    Curve ratio = new Curve();
    for (int i = 0; i < count; i++) {
      ratio.add(values[i] / other.values[i]);
    }
    return ratio;
  }

  /** The mean of the last {@code window} values, or of all if there are fewer. */
  double level(int window) {
    return movingMean(count - 1, window);
  }

  /**
   * The least number of rows from which on the moving mean of the last {@code window} rows (of all
   * so far, at first) differs from the {@link #level} by at most a part of it.
   *
   * @param within the part, for example 0.05
   * @return from 1 to the number of rows
   */
  int settlesAfter(double within, int window) {
    double level = level(window);
    int rows = count;
    while (rows > 1 && Math.abs(movingMean(rows - 2, window) - level) <= within * Math.abs(level)) {
      rows--;
    }
    return rows;
  }

  private double movingMean(int last, int window) {
    return Sums.mean(Arrays.copyOfRange(values, Math.max(0, last + 1 - window), last + 1));
  }
}
