package org.edgemuse.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.experiment.csv.CsvTable;
import org.edgemuse.experiment.csv.NumberText;
import org.edgemuse.experiment.file.YamlReader;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepRunTest {
  private static final String SWEEP =
      """
      recordSlots: {every: 5}
      sweep:
        vary: {accessPoints.count: [2, 3]}
        schedulers: [spread, {crowd: {}, label: "all, at one"}]
        replications: 3
        reference: spread
      """;

  @TempDir Path folder;

  @Test
  void rowsAreInSweepOrderAndHoldWhatARunByHandGives() {
    Experiment sweep = Worlds.read(folder, SWEEP);
    Path out = folder.resolve("out");
    assertTrue(Worlds.run(sweep, out, 2).failures().isEmpty());
    List<String> lines = Worlds.lines(out.resolve("runs.csv"));
    assertEquals(
        "point,accessPoints.count,scheduler,information,replication,seed,total_service_time_s,"
            + "raised,settled,denied,outages,error_violations,open",
        lines.get(0));
    assertEquals(13, lines.size());
    for (int i = 0; i < 12; i++) {
      int point = i / 2 % 2;
      String leading =
          "%d,%d,%s,feedback,%d,%d"
              .formatted(
                  point, 2 + point, i % 2 == 0 ? "spread" : "\"all, at one\"", i / 4, 1 + i / 4);
      EdgeSimulation byHand =
          new EdgeSimulation(sweep.plan().variants().get(i % 4).scenario(), 1 + i / 4, 0);
      byHand.start();
      byHand.runToEnd();
      StringBuilder row = new StringBuilder(leading);
      for (double value : byHand.summary().values()) {
        row.append(',').append(NumberText.of(value));
      }
      assertEquals(row.toString(), lines.get(i + 1));
    }
  }

  @Test
  void slotRowsHaveTheSameLeadingColumnsAndTheLastSlotOfEach() {
    Path out = folder.resolve("out");
    Worlds.run(Worlds.read(folder, SWEEP), out, 2);
    CsvTable slots = CsvTable.read(out.resolve("slots.csv"));
    assertEquals("slot", slots.columns().get(6));
    assertEquals(12 * 4, slots.rows().size());
    assertEquals(
        List.of("4", "9", "14", "19"),
        slots.rows().subList(0, 4).stream().map(row -> slots.text(row, "slot")).toList());
  }

  @Test
  void theNumberOfJobsChangesNoByte() throws IOException {
    Experiment sweep = Worlds.read(folder, SWEEP);
    Worlds.run(sweep, folder.resolve("one"), 1);
    Worlds.run(sweep, folder.resolve("four"), 4);
    for (String name :
        List.of("runs.csv", "slots.csv", "summary.csv", "figure.svg", "figure.png")) {
      assertEquals(
          -1,
          Files.mismatch(folder.resolve("one").resolve(name), folder.resolve("four").resolve(name)),
          name);
    }
  }

  @Test
  void aRunThatFailsIsReportedAndTheOthersFinish() {
    String more =
        """
        sweep:
          schedulers: [crowd, {spread: {failsInSlot: 7}, label: lost}]
          replications: 2
          reference: crowd
        """;
    Path out = folder.resolve("out");
    SweepReport report = Worlds.run(Worlds.read(folder, more), out, 2);
    assertEquals(4, report.runs());
    assertEquals(
        List.of(
            "lost, replication 0 (seed 1): IllegalStateException: The plugin lost its way (slot 7)",
            "lost, replication 1 (seed 2): IllegalStateException: The plugin lost its way (slot 7)"),
        report.failures().stream().map(FailedRun::describe).toList());
    assertTrue(report.failures().get(0).failure().stackTrace().contains("TestSchedulers"));
    assertEquals(3, Worlds.lines(out.resolve("runs.csv")).size());
    CsvTable summary = CsvTable.read(out.resolve("summary.csv"));
    assertEquals("2", summary.text(summary.rows().get(0), "n"));
    assertEquals("lost", summary.text(summary.rows().get(7), "scheduler"));
    assertEquals("0", summary.text(summary.rows().get(7), "n"));
    assertEquals("", summary.text(summary.rows().get(7), "reduction_pct"));
    Node manifest = YamlReader.read(out.resolve("manifest.json"));
    assertEquals(2L, Nodes.toJava(Nodes.find(manifest, "failedRuns")));
    CsvTable timings = CsvTable.read(out.resolve("timings.csv"));
    assertEquals(
        List.of("finished", "failed", "finished", "failed"),
        timings.rows().stream().map(row -> timings.text(row, "status")).toList());
  }

  @Test
  void aSweepWhoseRunsAllFailStillLeavesItsTables() {
    Path out = folder.resolve("out");
    SweepReport report =
        Worlds.run(Worlds.read(folder, "scheduler: {spread: {failsInSlot: 0}}\n"), out, 1);
    assertEquals("There is no value to draw: no run has finished", report.figureProblem());
    assertEquals(1, Worlds.lines(out.resolve("runs.csv")).size());
    assertTrue(Files.exists(out.resolve("summary.csv")));
    assertFalse(Files.exists(out.resolve("figure.png")));
  }

  @Test
  void resultsAreNotOverwrittenUnlessAskedFor() throws IOException {
    Experiment one = Worlds.read(folder, "scheduler: spread\n");
    Path out = folder.resolve("deep/out");
    Worlds.run(one, out, 1);
    Files.writeString(out.resolve("runs.csv"), "precious");
    assertEquals(
        "deep/out: The folder holds results (runs.csv) already; name another, go on with them"
            + " by --resume, or replace them by --overwrite",
        Worlds.message(folder, () -> Worlds.run(one, out, 1)));
    assertEquals("precious", Files.readString(out.resolve("runs.csv")));
    Files.writeString(out.resolve("slots.csv"), "of another sweep");
    SweepRun.of(
            one,
            out,
            SweepOptions.DEFAULT.withExecutor("serial").with(SweepOptions.Existing.OVERWRITE),
            ProgressListener.NONE)
        .run();
    assertEquals(2, Worlds.lines(out.resolve("runs.csv")).size());
    assertFalse(Files.exists(out.resolve("slots.csv")));
  }

  @Test
  void filesOfTheSameNamesThatAreNotOursAreSpared() throws IOException {
    Experiment one = Worlds.read(folder, "scheduler: spread\n");
    Path out = Files.createDirectory(folder.resolve("mine"));
    Files.writeString(out.resolve("figure.png"), "holiday");
    assertTrue(
        Worlds.message(folder, () -> Worlds.run(one, out, 1)).contains("results (figure.png)"));
    assertEquals("holiday", Files.readString(out.resolve("figure.png")));
  }

  @Test
  void progressCountsRunsInOrder() {
    List<String> heard = new ArrayList<>();
    SweepRun.of(
            Worlds.read(folder, SWEEP),
            folder.resolve("out"),
            SweepOptions.DEFAULT.withJobs(4),
            (done, total, last) -> heard.add(done + "/" + total + " " + last.index()))
        .run();
    assertEquals(12, heard.size());
    assertEquals("1/12 0", heard.get(0));
    assertEquals("12/12 11", heard.get(11));
  }

  @Test
  void executorsAreChosenLikeAnyPlugin() {
    Experiment one = Worlds.read(folder, "scheduler: spread\n");
    assertEquals(
        "--executor: Unknown sweep executor 'thread'. Did you mean 'threads'? Known: serial,"
            + " threads",
        refusal(one, null, "thread"));
    assertEquals("--jobs: jobs: jobs (0) must be at least 1", refusal(one, 0, "threads"));
    assertEquals(
        "--jobs: The executor 'serial' takes no number of jobs; leave --jobs out, or --executor",
        refusal(one, 2, "serial"));
    assertEquals(
        "--executor: threads.job: Unknown key 'job'. Did you mean 'jobs'? Known: jobs",
        refusal(one, null, "{threads: {job: 2}}"));
  }

  private String refusal(Experiment experiment, Integer jobs, String executor) {
    SweepOptions options = SweepOptions.DEFAULT.withJobs(jobs).withExecutor(executor);
    return assertThrows(
            ConfigException.class,
            () -> SweepRun.of(experiment, folder, options, ProgressListener.NONE))
        .getMessage();
  }

  @Test
  void theManifestSaysWhatWasRun() {
    Path out = folder.resolve("out");
    Worlds.run(Worlds.read(folder, SWEEP, "slots=25"), out, 1);
    Node manifest = YamlReader.read(out.resolve("manifest.json"));
    assertEquals(25L, Nodes.toJava(Nodes.find(manifest, "scenario.slots")));
    assertEquals(12L, Nodes.toJava(Nodes.find(manifest, "runs")));
    assertEquals("18", Nodes.toJava(Nodes.find(manifest, "mason")));
    assertEquals(List.of("edgemuse", "sweep"), Nodes.toJava(Nodes.find(manifest, "commandLine")));
    assertEquals(0L, Nodes.toJava(Nodes.find(manifest, "failedRuns")));
    String version = String.valueOf(Nodes.toJava(Nodes.find(manifest, "edgemuse")));
    assertTrue(version.matches("[0-9]+\\.[0-9]+.*"), version);
  }

  @Test
  void figureThatCannotBeWrittenDoesNotCostTheResults() throws Exception {
    Experiment one = Worlds.read(folder, "scheduler: spread\n");
    Path out = folder.resolve("out");
    ProgressListener blocking =
        (done, total, last) -> {
          try {
            Files.createDirectory(out.resolve("figure.png"));
          } catch (IOException refused) {
            throw new UncheckedIOException(refused);
          }
        };
    SweepReport report = SweepRun.of(one, out, SweepOptions.DEFAULT, blocking).run();
    String told = out + "/figure.png: cannot be written: ";
    assertEquals(told, report.figureProblem().substring(0, told.length()));
    assertEquals(2, Worlds.lines(out.resolve("runs.csv")).size());
  }

  @Test
  void theManifestHoldsEveryDefaultOfWhateverWasComparedAndVaried() {
    String more =
        """
        recordSlots: {every: 5}
        sweep:
          vary:
            zip: {accessPoints.count: [2, 3], edgeServers.count: [1, 2]}
            userEquipments.demand: [{bernoulli: {probability: 0.5}}, {bernoulli: {probability: 0.25}}]
          schedulers: [{spread: {shift: 1}}, {crowd: {}, label: all}]
          reference: all
        """;
    Path out = folder.resolve("out");
    Worlds.run(Worlds.read(folder, more, "slots=25"), out, 1);
    Node manifest = YamlReader.read(out.resolve("manifest.json"));
    Node resolved = Nodes.find(manifest, "scenario");
    assertEquals(25L, Nodes.toJava(Nodes.find(resolved, "slots")));
    assertEquals("{grid: {}}", Nodes.flow(Nodes.find(resolved, "accessPoints.placement")));
    assertEquals(
        "[{spread: {shift: 1, failsInSlot: -1, refusesServers: -1}, label: spread shift=1},"
            + " {crowd: {}, label: all}]",
        Nodes.flow(Nodes.find(resolved, "sweep.schedulers")));
    assertEquals(
        "{uniform: [2, 10]}", Nodes.flow(Nodes.find(resolved, "edgeServers.capacityTflops")));
    assertEquals("all", Nodes.toJava(Nodes.find(manifest, "file.sweep.reference")));
    assertEquals(
        "{zip: {accessPoints.count: [2, 3], edgeServers.count: [1, 2]}, userEquipments.demand:"
            + " [{bernoulli: {probability: 0.5}}, {bernoulli: {probability: 0.25}}]}",
        Nodes.flow(((Node.Mapping) Nodes.find(resolved, "sweep")).get("vary")));
    Path again = Worlds.file(folder, "again.yaml", Nodes.flow(resolved));
    Worlds.run(Experiments.read(again, List.of(), Worlds.PLUGINS), folder.resolve("again"), 1);
    assertEquals(
        Worlds.lines(out.resolve("runs.csv")), Worlds.lines(folder.resolve("again/runs.csv")));
  }

  @Test
  void theManifestHoldsNumbersOfTasksAndWhatFilesHeld() {
    StringBuilder column = new StringBuilder("u\n");
    for (int task = 0; task < 30; task++) {
      column.append(task / 32.0).append('\n');
    }
    Worlds.file(folder, "tasks.csv", column.toString());
    Worlds.file(folder, "world.yaml", Worlds.WORLD);
    String over =
        """
        extends: world.yaml
        userEquipments:
          resultMB: {csv: tasks.csv, column: u, take: first, by: %s, as: {uniform: [2, 10]}}
          promptMbit: {uniform: [2, 5], by: request}
        scheduler: spread
        sweep:
          vary: {userEquipments.resultMB.as.uniform: [[2, 10], [4, 8]]}
          replications: 2
        """;
    for (String by : List.of("ue", "taskIndex")) {
      Path out = folder.resolve(by);
      Path file = Worlds.file(folder, "over.yaml", over.formatted(by));
      Worlds.run(Experiments.read(file, List.of(), Worlds.PLUGINS), out, 2);
      Node manifest = YamlReader.read(out.resolve("manifest.json"));
      Node resolved = Nodes.find(manifest, "scenario");
      assertEquals(
          "{uniform: [2, 5], by: request}",
          Nodes.flow(Nodes.find(resolved, "userEquipments.promptMbit")));
      Path again = Worlds.file(folder, by + ".yaml", Nodes.flow(resolved));
      Worlds.run(Experiments.read(again, List.of(), Worlds.PLUGINS), folder.resolve("2" + by), 1);
      assertEquals(
          means(out.resolve("runs.csv")), means(folder.resolve("2" + by + "/runs.csv")), by);
    }
  }

  /** The column of mean service times, whatever the varied values are called. */
  private static List<String> means(Path runs) {
    CsvTable table = CsvTable.read(runs);
    return table.rows().stream().map(row -> table.text(row, "total_service_time_s")).toList();
  }
}
