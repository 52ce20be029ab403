package org.edgemuse.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.experiment.csv.CsvRow;
import org.edgemuse.experiment.csv.CsvTable;
import org.edgemuse.experiment.plan.Shard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows of summary.csv that are about all points. */
class SensitivityRowsTest {
  private static final String SWEEP =
      """
      sweep:
        sample:
          sobol: 16
          over:
            accessPoints.bandwidthMHz: {uniform: [2, 10]}
            userEquipments.count: {uniformInteger: [2, 12]}
            edgeServers.capacityTflops: [2, 10]
        schedulers: %s
        replications: 2
      """;

  @TempDir Path folder;
  private CsvTable summary;

  private SweepReport run(String more) {
    Path out = folder.resolve("out");
    SweepReport report = Worlds.run(Worlds.read(folder, more), out, 2);
    summary = CsvTable.read(out.resolve("summary.csv"));
    return report;
  }

  private List<CsvRow> effects(String scheduler, String metric) {
    return summary.rows().stream()
        .filter(row -> summary.text(row, "point").isEmpty())
        .filter(row -> summary.text(row, "scheduler").equals(scheduler))
        .filter(row -> summary.text(row, "metric").endsWith(" of " + metric))
        .toList();
  }

  @Test
  void whatHangsOnOneKeyAloneHasItsWholeVarianceFromIt() {
    run(SWEEP.formatted("[spread]"));
    // Requests are raised before anything that the other keys decide.
    List<CsvRow> rows = effects("spread", "raised");
    assertEquals(
        List.of(
            "main_effect(accessPoints.bandwidthMHz) of raised",
            "main_effect(userEquipments.count) of raised",
            "main_effect(edgeServers.capacityTflops) of raised",
            "total_effect(accessPoints.bandwidthMHz) of raised",
            "total_effect(userEquipments.count) of raised",
            "total_effect(edgeServers.capacityTflops) of raised"),
        rows.stream().map(row -> summary.text(row, "metric")).toList());
    for (int other : new int[] {0, 2, 3, 5}) {
      assertEquals("0", summary.text(rows.get(other), "mean"));
      assertEquals("0", summary.text(rows.get(other), "ci95_high"));
    }
    assertEquals(1, summary.number(rows.get(1), "mean"), 0.15);
    assertEquals(1, summary.number(rows.get(4), "mean"), 0.15);
    for (CsvRow row : rows) {
      assertEquals("16", summary.text(row, "n"));
      assertEquals("", summary.text(row, "accessPoints.bandwidthMHz"));
      assertEquals("", summary.text(row, "sd"));
      assertEquals("", summary.text(row, "reduction_pct"));
    }
  }

  @Test
  void everySchedulerHasItsOwnAndAMetricThatNeverVariesHasNone() {
    run(SWEEP.formatted("[spread, crowd]"));
    for (String scheduler : List.of("spread", "crowd")) {
      assertEquals(6, effects(scheduler, "total_service_time_s").size());
      assertEquals(List.of(), effects(scheduler, "denied"));
    }
    assertFalse(
        summary
            .text(effects("spread", "total_service_time_s").get(0), "mean")
            .equals(summary.text(effects("crowd", "total_service_time_s").get(0), "mean")));
  }

  @Test
  void pointsAreSummedUpAsEverBeforeTheEffects() {
    SweepReport report = run(SWEEP.formatted("[spread, crowd]") + "  reference: spread\n");
    int points = 16 * 5;
    assertEquals("0", summary.text(summary.rows().get(0), "point"));
    long ordinary =
        summary.rows().stream().filter(row -> !summary.text(row, "point").isEmpty()).count();
    assertEquals(points * 2 * 7, ordinary);
    assertEquals("", summary.text(summary.rows().get((int) ordinary), "point"));
    Reduction reduction = report.reductions("total_service_time_s").get(0);
    assertEquals(points, reduction.points());
    assertTrue(reduction.meanPct() > 0);
  }

  @Test
  void aPointWhoseRunsFailLeavesItsBaseRowOut() {
    run(
        """
        sweep:
          sample: {sobol: 8, over: {slots: [20, 40], userEquipments.count: [2, 12]}}
          schedulers: [{spread: {failsInSlot: 32}, label: frail}, spread]
        """);
    List<CsvRow> frail = effects("frail", "raised");
    double n = summary.number(frail.get(0), "n");
    assertTrue(n > 0 && n < 8, "rows: " + n);
    assertEquals(8, summary.number(effects("spread", "raised").get(0), "n"));
  }

  @Test
  void aShardHasNoEffectsAndShardsMergedHaveThoseOfTheWhole() throws IOException {
    Experiment sweep = Worlds.read(folder, SWEEP.formatted("[spread, crowd]"));
    Worlds.run(sweep, folder.resolve("whole"), 2);
    List<Path> shards = new ArrayList<>();
    for (int number = 1; number <= 3; number++) {
      Path out = folder.resolve("shard" + number);
      SweepOptions options = SweepOptions.DEFAULT.with(new Shard(number, 3));
      SweepRun.of(sweep, out, options, ProgressListener.NONE).run();
      shards.add(out);
      assertTrue(
          Worlds.lines(out.resolve("summary.csv")).stream()
              .noneMatch(line -> line.contains("_effect(")));
    }
    Path merged = folder.resolve("merged");
    Shards.merge(shards, merged, SweepOptions.Existing.REFUSE, List.of());
    for (String name : List.of("runs.csv", "summary.csv", "figure.svg", "figure.png")) {
      assertEquals(
          -1, Files.mismatch(folder.resolve("whole").resolve(name), merged.resolve(name)), name);
    }
  }

  @Test
  void aLatinHypercubeHasNoEffects() {
    run(
        """
        scheduler: spread
        sweep: {sample: {latinHypercube: 9, over: {userEquipments.count: [2, 12]}}}
        """);
    assertEquals(9 * 7, summary.rows().size());
    assertTrue(summary.rows().stream().noneMatch(row -> summary.text(row, "point").isEmpty()));
  }
}
