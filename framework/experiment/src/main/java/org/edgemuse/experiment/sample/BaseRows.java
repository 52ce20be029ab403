package org.edgemuse.experiment.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * The base rows of a design without missing values, and the estimators over any choice of them.
 * Main effects are estimated as in Saltelli et al., Computer Physics Communications 181 (2010)
 * 259-270, table 2 (b), total effects by the estimator of Jansen, Computer Physics Communications
 * 117 (1999) 35-43, the same table's (f); the variance is that of all points A and B chosen. Values
 * are taken from their mean first: the main effect's estimator would carry the mean's square as
 * noise.
 */
final class BaseRows {
  /** Differences of this share of the values are of rounding. */
  private static final double ROUNDING = 1e-12;

  private final int keys;
  private final List<double[]> rows = new ArrayList<>();
  private final double leastVariance;

  /**
   * @param values one a point, in the order of {@link Saltelli#points}; NaN if it is missing
   */
  BaseRows(double[] values, int keys) {
    this.keys = keys;
    int perRow = Saltelli.perRow(keys);
    for (int row = 0; row < values.length / perRow; row++) {
      double[] own = new double[perRow];
      boolean complete = true;
      for (int p = 0; p < perRow; p++) {
        own[p] = values[Saltelli.a(row, keys) + p];
        complete &= Double.isFinite(own[p]);
      }
      if (complete) {
        rows.add(own);
      }
    }
    double sum = 0;
    double largest = 0;
    for (double[] row : rows) {
      sum += row[Saltelli.a(0, keys)] + row[Saltelli.b(0, keys)];
      for (double value : row) {
        largest = Math.max(largest, Math.abs(value));
      }
    }
    double mean = sum / (2 * rows.size());
    for (double[] row : rows) {
      for (int p = 0; p < perRow; p++) {
        row[p] -= mean;
      }
    }
    leastVariance = (ROUNDING * largest) * (ROUNDING * largest);
  }

  int count() {
    return rows.size();
  }

  /**
   * The main effects of all keys, then their total effects, over some rows, a row as often as it is
   * chosen; NaN if the rows have no variance.
   */
  double[] effects(int[] chosen) {
    double sum = 0;
    double squares = 0;
    double[] effects = new double[2 * keys];
    for (int index : chosen) {
      double[] row = rows.get(index);
      double a = row[Saltelli.a(0, keys)];
      double b = row[Saltelli.b(0, keys)];
      sum += a + b;
      squares += a * a + b * b;
      for (int key = 0; key < keys; key++) {
        double change = row[Saltelli.mixed(0, key, keys)] - a;
        effects[key] += b * change;
        effects[keys + key] += change * change / 2;
      }
    }
    int points = 2 * chosen.length;
    double variance = (squares - sum * sum / points) / (points - 1);
    double share = variance > leastVariance ? 1 / (variance * chosen.length) : Double.NaN;
    for (int e = 0; e < effects.length; e++) {
      effects[e] *= share;
    }
    return effects;
  }
}
