package org.edgemuse.experiment.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.experiment.csv.CsvException;
import org.edgemuse.experiment.csv.CsvRow;
import org.edgemuse.experiment.csv.CsvTable;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.experiment.plan.VariantLabels;

/** The metrics of runs.csv by variant and replication. */
public final class RunValues {
  private final Layout layout;
  private final int replications;
  private final Map<Key, double[][]> byVariant = new LinkedHashMap<>();

  private record Key(int point, VariantLabels variant) {}

  /**
   * Reads the rows of a table.
   *
   * @throws CsvException if it lacks a column, or a cell is not what it should be
   */
  public RunValues(CsvTable runs, Layout layout) {
    this.layout = layout;
    int most = 0;
    for (CsvRow row : runs.rows()) {
      most = Math.max(most, 1 + replication(runs, row));
    }
    replications = most;
    for (CsvRow row : runs.rows()) {
      String incentive = layout.incentives().isEmpty() ? null : runs.text(row, "incentive");
      int point = (int) runs.number(row, "point");
      int replication = replication(runs, row);
      double[][] values =
          byVariant.computeIfAbsent(
              new Key(point, new VariantLabels(runs.text(row, "scheduler"), incentive)),
              unseen -> blank());
      for (int m = 0; m < values.length; m++) {
        values[m][replication] = runs.number(row, layout.metrics().get(m));
      }
    }
  }

  private int replication(CsvTable runs, CsvRow row) {
    int replication = (int) runs.number(row, "replication");
    if (replication < 0 || replication >= layout.replications()) {
      throw new CsvException(
          "%s line %d, column replication: %d is not one of %d"
              .formatted(runs.file(), row.line(), replication, layout.replications()));
    }
    return replication;
  }

  /**
   * The values of a metric, one a replication up to the last that any variant has, NaN for those
   * that did not finish.
   */
  public double[] of(int point, VariantLabels variant, int metric) {
    double[][] values = byVariant.get(new Key(point, variant));
    return values == null ? blank()[metric] : values[metric];
  }

  private double[][] blank() {
    List<double[]> metrics = new ArrayList<>();
    for (int m = 0; m < layout.metrics().size(); m++) {
      double[] values = new double[replications];
      Arrays.fill(values, Double.NaN);
      metrics.add(values);
    }
    return metrics.toArray(double[][]::new);
  }
}
