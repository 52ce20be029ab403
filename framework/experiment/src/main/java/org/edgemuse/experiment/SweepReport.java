package org.edgemuse.experiment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.experiment.output.SummaryRow;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.experiment.plan.Shard;
import org.edgemuse.experiment.statistics.PairedRatio;
import org.jspecify.annotations.Nullable;

/**
 * What a sweep has come to.
 *
 * @param folder where its files are
 * @param shard which part of the sweep it was
 * @param runs number of runs, failed ones included
 * @param failures the failed runs, in the order of the results
 * @param layout the shape of the results
 * @param summary the rows of summary.csv
 * @param information label of the information class by label of the scheduler
 * @param precision what the stopping rule took, or null if there is none
 * @param figureProblem why there is no figure, or empty if there is one
 */
public record SweepReport(
    Path folder,
    Shard shard,
    int runs,
    List<FailedRun> failures,
    Layout layout,
    List<SummaryRow> summary,
    Map<String, String> information,
    @Nullable Precision precision,
    String figureProblem) {

  /** Copies the collections. */
  public SweepReport {
    failures = List.copyOf(failures);
    summary = List.copyOf(summary);
    information = Map.copyOf(information);
  }

  /** The columns of metrics. */
  public List<String> metrics() {
    return layout.metrics();
  }

  /**
   * The reductions of the reference in a metric against each of the others, in their order, case by
   * case if there are cases; empty if the sweep has no reference.
   */
  public List<Reduction> reductions(String metric) {
    Map<String, Map<String, List<SummaryRow>>> byCase = new LinkedHashMap<>();
    for (SummaryRow row : summary) {
      if (row.metric().equals(metric) && row.reduction() != null) {
        byCase
            .computeIfAbsent(layout.caseOf(row.point()), unseen -> new LinkedHashMap<>())
            .computeIfAbsent(label(row), unseen -> new ArrayList<>())
            .add(row);
      }
    }
    List<Reduction> reductions = new ArrayList<>();
    byCase.forEach(
        (name, byLabel) ->
            byLabel.forEach((label, rows) -> reductions.add(reduction(name, label, rows))));
    return reductions;
  }

  private static String label(SummaryRow row) {
    return row.incentive() == null ? row.scheduler() : row.scheduler() + ", " + row.incentive();
  }

  private Reduction reduction(String caseName, String label, List<SummaryRow> rows) {
    int points = 0;
    double sum = 0;
    double sumOfPairs = 0;
    double largest = Double.NaN;
    String at = "";
    for (SummaryRow row : rows) {
      PairedRatio ratio = row.reduction();
      double reduction = ratio == null ? Double.NaN : ratio.reductionPct();
      if (ratio != null && !Double.isNaN(reduction)) {
        points++;
        sum += reduction;
        sumOfPairs += ratio.meanOfPairsPct();
        if (!(largest >= reduction)) {
          largest = reduction;
          at = place(row);
        }
      }
    }
    String known = information.getOrDefault(rows.get(0).scheduler(), "");
    // 0 / 0 is NaN: no point, no mean.
    return new Reduction(
        caseName, label, known, points, sum / points, sumOfPairs / points, largest, at);
  }

  private String place(SummaryRow row) {
    List<String> keys = layout.variedKeys();
    if (layout.design().isSampled()) {
      // Drawn values have many digits, and all differ from point to point.
      return "point " + row.point();
    }
    List<String> parts = new ArrayList<>();
    // The case stands first, and is told by itself.
    for (int k = layout.hasCases() ? 1 : 0; k < keys.size(); k++) {
      parts.add(keys.get(k) + "=" + row.values().get(k));
    }
    return String.join(", ", parts);
  }
}
