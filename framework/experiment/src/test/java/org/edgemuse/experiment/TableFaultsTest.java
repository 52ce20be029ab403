package org.edgemuse.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.edgemuse.experiment.plan.Shard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that cannot be, and plugins that leave others than they declared. */
class TableFaultsTest {
  @TempDir(factory = InMemory.class)
  Path folder;

  private Path out;

  @BeforeEach
  void name() {
    out = folder.resolve("out");
  }

  private SweepReport sweepTo(String more, String... sets) {
    return Resumed.run(Resumed.read(folder, more, sets), out, "serial", Shard.WHOLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[ledger, {ledger: {column: b}}] | crowd |"
            + " metrics[1].ledger: Another metric has a table 'ledger', as has this metric",
        "[{ledger: {table: runs}}] | crowd |"
            + " metrics[0].ledger: Table 'runs' of this metric is the name of another file",
        "[{ledger: {table: slots}}] | crowd |"
            + " metrics[0].ledger: Table 'slots' of this metric is the name of another file",
        "[{ledger: {columns: [a, seed]}}] | crowd |"
            + " metrics[0].ledger: Column 'seed' of table 'ledger' of this metric is the name of another",
        "[{ledger: {table: Ledger}}] | crowd |"
            + " metrics[0].ledger: The name of a table ('Ledger') must be lower-case words joined by hyphens",
        "[{ledger: {columns: [a, a]}}] | crowd |"
            + " metrics[0].ledger: Table 'ledger' has two columns 'a'",
        "[ledger] | {learner: {table: ledger}} |"
            + " scheduler.learner: Another metric has a table 'ledger', as has this scheduler",
        "[requests] | {learner: {column: raised}} |"
            + " scheduler.learner: A metric has a column 'raised', as has this scheduler's own measure",
        "[requests] | {learner: {column: scheduler}} |"
            + " scheduler.learner: Column 'scheduler' of this scheduler is the name of another",
        "[requests] | {learner: {dumb: true}} |"
            + " scheduler.learner: Scheduler 'learner' does not tell its columns: Scheduler 'learner'"
            + " gave no measure of its own (null), at"
            + " org.edgemuse.experiment.TableProbes$Learner (scheduler 'learner')",
        "[{ledger: {fault: null-list}}] | crowd |"
            + " metrics[0].ledger: Metric 'ledger' does not tell its columns: Metric 'ledger' gave no"
            + " list of tables (null), at org.edgemuse.experiment.TableProbes$Ledger (metric 'ledger')"
      })
  void whatCannotBeIsFoundBeforeTheSweep(String metrics, String scheduler, String told) {
    String more = "metrics: %s\nscheduler: %s\n".formatted(metrics, scheduler);
    int line = told.startsWith("metrics") ? 14 : 15;
    assertEquals(
        "world.yaml:%d: %s".formatted(line, told),
        Worlds.message(folder, () -> Resumed.read(folder, more, "accessPoints.count=3")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "short-row | Metric 'ledger' wrote a wrong row: table 'ledger' takes 4 values a row, not 3"
            + " (slot 10)",
        "infinite | Metric 'ledger' wrote a wrong row: table 'ledger' takes values that are finite,"
            + " or NaN where there is none; drawn is infinity (slot 10)"
      })
  void aMetricThatWritesNonsenseIsBlamedAndTheOtherRunsFinish(String fault, String told)
      throws IOException {
    SweepReport report =
        sweepTo(
            """
            metrics: [{ledger: {every: 5, fault: %s}}]
            scheduler: crowd
            sweep: {vary: {accessPoints.count: [2, 3]}}
            """
                .formatted(fault));
    assertEquals(1, report.failures().size());
    assertEquals(told, report.failures().get(0).failure().message());
    assertTrue(
        Files.readString(out.resolve("failures.csv")).contains(",nonsense,"),
        Files.readString(out.resolve("failures.csv")));
    String trace = report.failures().get(0).failure().stackTrace();
    assertTrue(trace.contains("TableProbes$Ledger.measure(TableProbes.java:"), trace);
    assertEquals(1 + 2, Worlds.lines(out.resolve("ledger.csv")).size());
    assertEquals(1 + 1, Worlds.lines(out.resolve("runs.csv")).size());
  }

  @Test
  void whatARunLeavesWithoutHavingDeclaredItIsNotLostWithoutAWord() {
    SweepReport report =
        sweepTo(
            "metrics: [{ledger: {fault: by-seed}}]\nscheduler: crowd\nsweep: {replications: 8}\n",
            "accessPoints.count=3");
    assertTrue(!report.failures().isEmpty() && report.failures().size() < 8, "" + report);
    assertEquals(
        "The run left a column 'surplus' in table 'ledger', which its plugins did not declare"
            + " before the sweep: what they leave must not depend on the seed, and they must not"
            + " take long to be made",
        report.failures().get(0).failure().describe());
  }

  @Test
  void aSchedulerThatCannotBeMadeCostsNoOtherItsRun() {
    SweepReport report =
        sweepTo("sweep: {schedulers: [learner, {learner: {broken: true}, label: broken}]}\n");
    assertEquals(
        List.of("broken, replication 0 (seed 1): IllegalStateException: Out of order"),
        report.failures().stream().map(f -> f.describe().replaceFirst(", at .*", "")).toList());
    assertEquals(1 + 1, Worlds.lines(out.resolve("runs.csv")).size());
  }
}
