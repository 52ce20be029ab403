package org.edgemuse.experiment.output;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.edgemuse.experiment.csv.CsvTable;
import org.edgemuse.experiment.csv.NumberText;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.experiment.plan.RunOrder;
import org.edgemuse.experiment.plan.VariantLabels;
import org.edgemuse.experiment.statistics.PairedRatio;
import org.edgemuse.experiment.statistics.Sample;

/** Sums runs.csv up over replications. */
public final class Summaries {
  private Summaries() {}

  /**
   * The rows of summary.csv, from what is in runs.csv.
   *
   * @param points tells the points that the folder is to hold
   */
  public static List<SummaryRow> of(OutputFolder folder, Layout layout, IntPredicate points) {
    RunValues runs = new RunValues(CsvTable.read(folder.runs()), layout);
    List<SummaryRow> rows = new ArrayList<>();
    RunOrder order = new RunOrder(layout);
    for (int point = 0; point < layout.points().size(); point++) {
      if (points.test(point)) {
        for (VariantLabels variant : order.at(point)) {
          addMetrics(rows, runs, layout, point, variant);
        }
      }
    }
    rows.addAll(SensitivityRows.of(layout, rows));
    return rows;
  }

  private static void addMetrics(
      List<SummaryRow> rows, RunValues runs, Layout layout, int point, VariantLabels variant) {
    VariantLabels reference = layout.referenceOf(point, variant);
    for (int m = 0; m < layout.metrics().size(); m++) {
      double[] own = runs.of(point, variant, m);
      rows.add(
          new SummaryRow(
              point,
              layout.points().get(point),
              variant.scheduler(),
              variant.incentive(),
              layout.metrics().get(m),
              Sample.of(own),
              reference == null ? null : PairedRatio.of(runs.of(point, reference, m), own)));
    }
  }

  /** Writes summary.csv. */
  public static void write(OutputFolder folder, Layout layout, List<SummaryRow> rows) {
    List<String> columns = new ArrayList<>(layout.variantColumns());
    columns.addAll(List.of("metric", "n", "mean", "sd", "ci95_low", "ci95_high"));
    columns.addAll(List.of("reduction_pct", "reduction_ci95_low", "reduction_ci95_high"));
    List<List<String>> cells = new ArrayList<>();
    for (SummaryRow row : rows) {
      cells.add(cells(row));
    }
    CsvTable.write(folder.summary(), columns, cells);
  }

  private static List<String> cells(SummaryRow row) {
    List<String> cells = new ArrayList<>();
    cells.add(row.point() == SummaryRow.ALL_POINTS ? "" : Integer.toString(row.point()));
    cells.addAll(row.values());
    cells.add(row.scheduler());
    if (row.incentive() != null) {
      cells.add(row.incentive());
    }
    Sample sample = row.sample();
    cells.add(row.metric());
    cells.add(Integer.toString(sample.n()));
    cells.add(NumberText.of(sample.mean()));
    cells.add(NumberText.of(sample.sd()));
    cells.add(NumberText.of(sample.ci95Low()));
    cells.add(NumberText.of(sample.ci95High()));
    PairedRatio reduction = row.reduction();
    cells.add(reduction == null ? "" : NumberText.of(reduction.reductionPct()));
    cells.add(reduction == null ? "" : NumberText.of(reduction.ci95Low()));
    cells.add(reduction == null ? "" : NumberText.of(reduction.ci95High()));
    return cells;
  }
}
