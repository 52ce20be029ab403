package org.edgemuse.experiment.output;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.experiment.csv.CsvTable;
import org.edgemuse.experiment.csv.NumberText;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.experiment.plan.Plan;
import org.edgemuse.experiment.plan.Variant;
import org.edgemuse.experiment.statistics.PairedRatio;
import org.edgemuse.experiment.statistics.Sample;
import org.jspecify.annotations.Nullable;

/** Sums runs.csv up over replications. */
public final class Summaries {
  private Summaries() {}

  /** The rows of summary.csv, from what is in runs.csv. */
  public static List<SummaryRow> of(OutputFolder folder, Plan plan) {
    Layout layout = plan.layout();
    RunValues runs = new RunValues(CsvTable.read(folder.runs()), layout);
    List<SummaryRow> rows = new ArrayList<>();
    for (Variant variant : plan.variants()) {
      for (int m = 0; m < layout.metrics().size(); m++) {
        double[] own = runs.of(variant.point(), variant.scheduler(), variant.incentive(), m);
        rows.add(
            new SummaryRow(
                variant.point(),
                variant.values(),
                variant.scheduler(),
                variant.incentive(),
                layout.metrics().get(m),
                Sample.of(own),
                reduction(runs, layout, variant, m, own)));
      }
    }
    rows.addAll(SensitivityRows.of(layout, rows));
    return rows;
  }

  /** Against the reference in the same market, or under the same scheduler. */
  private static @Nullable PairedRatio reduction(
      RunValues runs, Layout layout, Variant variant, int metric, double[] own) {
    String reference = layout.reference();
    if (reference == null) {
      return null;
    }
    boolean ofSchedulers = layout.schedulers().contains(reference);
    String scheduler = ofSchedulers ? reference : variant.scheduler();
    String incentive = ofSchedulers ? variant.incentive() : reference;
    if (reference.equals(ofSchedulers ? variant.scheduler() : variant.incentive())) {
      return null;
    }
    return PairedRatio.of(runs.of(variant.point(), scheduler, incentive, metric), own);
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
