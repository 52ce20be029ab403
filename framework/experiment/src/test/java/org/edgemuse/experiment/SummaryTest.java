package org.edgemuse.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.edgemuse.experiment.csv.CsvRow;
import org.edgemuse.experiment.csv.CsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds summaries to sums made by hand from runs.csv. */
class SummaryTest {
  /** The 0.975 quantile of Student's t with two degrees of freedom, from a printed table. */
  private static final double T2 = 4.302653;

  @TempDir Path folder;
  private CsvTable runs;
  private CsvTable summary;

  private SweepReport run(String more) {
    Path out = folder.resolve("out");
    SweepReport report = Worlds.run(Worlds.read(folder, more), out, 2);
    runs = CsvTable.read(out.resolve("runs.csv"));
    summary = CsvTable.read(out.resolve("summary.csv"));
    return report;
  }

  private double[] values(String point, String column, String label) {
    return runs.rows().stream()
        .filter(row -> runs.text(row, "point").equals(point))
        .filter(row -> runs.text(row, column).equals(label))
        .mapToDouble(row -> runs.number(row, "total_service_time_s"))
        .toArray();
  }

  private static double mean(double[] values) {
    return (values[0] + values[1] + values[2]) / 3;
  }

  private CsvRow row(String point, String column, String label) {
    return summary.rows().stream()
        .filter(row -> summary.text(row, "point").equals(point))
        .filter(row -> summary.text(row, column).equals(label))
        .filter(row -> summary.text(row, "metric").equals("total_service_time_s"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void meansIntervalsAndReductionsAreThoseOfTheRuns() {
    SweepReport report =
        run(
            """
            sweep:
              vary: {accessPoints.count: [2, 3]}
              schedulers: [spread, crowd]
              replications: 3
              reference: spread
            """);
    assertEquals(
        List.of(
            "point",
            "accessPoints.count",
            "scheduler",
            "metric",
            "n",
            "mean",
            "sd",
            "ci95_low",
            "ci95_high",
            "reduction_pct",
            "reduction_ci95_low",
            "reduction_ci95_high"),
        summary.columns());
    double[] reductions = new double[2];
    double ownReductions = 0;
    for (int point = 0; point < 2; point++) {
      String at = Integer.toString(point);
      double[] reference = values(at, "scheduler", "spread");
      double[] other = values(at, "scheduler", "crowd");
      CsvRow row = row(at, "scheduler", "crowd");
      double mean = mean(other);
      double squares = 0;
      double residuals = 0;
      double ratio = mean(reference) / mean;
      for (int i = 0; i < 3; i++) {
        squares += (other[i] - mean) * (other[i] - mean);
        double residual = reference[i] - ratio * other[i];
        residuals += residual * residual;
        ownReductions += 100 * (1 - reference[i] / other[i]) / 3;
      }
      assertEquals(mean, summary.number(row, "mean"), 1e-12 * mean);
      assertEquals(Math.sqrt(squares / 2), summary.number(row, "sd"), 1e-9);
      double half = T2 * Math.sqrt(squares / 2 / 3);
      assertEquals(mean - half, summary.number(row, "ci95_low"), 1e-5);
      assertEquals(mean + half, summary.number(row, "ci95_high"), 1e-5);
      reductions[point] = 100 * (1 - ratio);
      double reductionHalf = 100 * T2 * Math.sqrt(residuals / 2 / 3) / mean;
      assertEquals(reductions[point], summary.number(row, "reduction_pct"), 1e-9);
      assertEquals(
          reductions[point] - reductionHalf, summary.number(row, "reduction_ci95_low"), 1e-4);
      assertEquals(
          reductions[point] + reductionHalf, summary.number(row, "reduction_ci95_high"), 1e-4);
      assertTrue(reductions[point] > 0, "spreading should be better than crowding");
      CsvRow own = row(at, "scheduler", "spread");
      assertEquals("", summary.text(own, "reduction_pct"));
    }
    Reduction told = report.reductions("total_service_time_s").get(0);
    assertEquals(1, report.reductions("total_service_time_s").size());
    assertEquals("crowd", told.label());
    assertEquals("feedback", told.information());
    assertEquals(2, told.points());
    assertEquals((reductions[0] + reductions[1]) / 2, told.meanPct(), 1e-9);
    assertEquals(ownReductions / 2, told.meanOfPairsPct(), 1e-9);
    assertEquals(Math.max(reductions[0], reductions[1]), told.largestPct(), 1e-9);
    String best = reductions[0] > reductions[1] ? "2" : "3";
    assertEquals("accessPoints.count=" + best, told.at());
  }

  @Test
  void withoutAReferenceThereAreNoReductions() {
    SweepReport report = run("sweep: {schedulers: [spread, crowd], replications: 3}\n");
    assertEquals(List.of(), report.reductions("total_service_time_s"));
    assertTrue(
        summary.rows().stream().allMatch(row -> summary.text(row, "reduction_pct").isEmpty()));
  }

  @Test
  void aReferenceMechanismIsComparedUnderTheSameScheduler() {
    run(
        """
        sweep:
          schedulers: [spread, crowd]
          incentives: [open-access, {open-access: {}, label: free}]
          replications: 3
          reference: free
        """);
    assertEquals("incentive", summary.columns().get(2));
    for (CsvRow row : summary.rows()) {
      boolean reference = summary.text(row, "incentive").equals("free");
      if (summary.text(row, "metric").equals("total_service_time_s")) {
        assertEquals(reference ? "" : "0", summary.text(row, "reduction_pct"));
      }
    }
  }

  @Test
  void oneReplicationHasAMeanAndNoInterval() {
    run("scheduler: spread\n");
    CsvRow row = row("0", "scheduler", "spread");
    assertEquals("1", summary.text(row, "n"));
    assertEquals("", summary.text(row, "sd"));
    assertEquals("", summary.text(row, "ci95_low"));
  }
}
