package org.edgemuse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What runs and sweeps print and leave, and folders that they cannot use. */
class ResultsTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  private void sweep() {
    shell.world(
        """
        sweep:
          vary: {accessPoints.count: [1, 2]}
          schedulers: [slot-optimum, random, {selfish: {}, label: greedy}]
          replications: 5
          reference: slot-optimum
        """);
  }

  @Test
  void runPrintsItsMetrics() {
    shell.world("scheduler: random\n");
    List<String> names =
        shell.good("run", "@world.yaml").lines().map(line -> line.split(" +")[0]).toList();
    assertEquals(
        List.of(
            "information",
            "seed",
            "total_service_time_s",
            "expected_service_time_s",
            "raised",
            "settled",
            "denied",
            "outages",
            "error_violations",
            "open"),
        names);
  }

  @Test
  void sweepPrintsItsReductionsAndTellsWhereTheResultsAre() {
    sweep();
    Shell.Result result = shell.run("sweep", "@world.yaml", "--out", "@out", "--jobs", "1");
    assertEquals(0, result.exitCode());
    List<String> lines = result.out().lines().toList();
    assertEquals("Reduction of total_service_time_s by the reference against", lines.get(0));
    assertTrue(lines.get(1).matches(" +information +mean +up to +at +per run"), lines.get(1));
    String cells = " +[-\\d.]+ % +[-\\d.]+ % +accessPoints.count=[12] +[-\\d.]+ %";
    assertTrue(lines.get(2).matches("  random +feedback" + cells), lines.get(2));
    assertTrue(lines.get(3).matches("  greedy +feedback" + cells), lines.get(3));
    assertTrue(lines.get(4).startsWith("'mean' compares means over runs; 'per run' is "));
    assertEquals("30 runs, results in @out", lines.get(5));
    assertEquals(6, lines.size());
  }

  @Test
  void sweepWithCasesPrintsItsReductionsCaseByCase() {
    shell.world(
        """
        sweep:
          cases: {few: {}, many: {userEquipments: {count: 12}}}
          schedulers: [slot-optimum, random, {selfish: {}, label: greedy}]
          replications: 2
          reference: slot-optimum
        """);
    Shell.Result result = shell.run("sweep", "@world.yaml", "--out", "@out", "--jobs", "1");
    assertEquals(0, result.exitCode(), result.err());
    List<String> lines = result.out().lines().toList();
    String head = "Reduction of total_service_time_s by the reference against (case %s)";
    assertEquals(head.formatted("few"), lines.get(0));
    assertEquals(head.formatted("many"), lines.get(4));
    String cells = " +feedback +[-\\d.]+ % +[-\\d.]+ % +[-\\d.]+ %";
    for (int first : List.of(2, 6)) {
      assertTrue(lines.get(first).matches("  random" + cells), lines.get(first));
      assertTrue(lines.get(first + 1).matches("  greedy" + cells), lines.get(first + 1));
    }
    assertTrue(lines.get(8).startsWith("'mean' compares means over runs"), lines.get(8));
    assertEquals("12 runs, results in @out", lines.get(9));
  }

  @Test
  void sweepTellsItsProgressInLinesWhereThereIsNoTerminal() {
    sweep();
    Shell.Result result = shell.run("sweep", "@world.yaml", "--out", "@out");
    List<String> lines = result.err().lines().toList();
    assertEquals(10, lines.size(), result.err());
    for (int i = 0; i < 10; i++) {
      String expected = "%d of 30 runs, about \\d+ s left".formatted(3 * (i + 1));
      assertTrue(lines.get(i).matches(expected), lines.get(i));
    }
  }

  @Test
  void resultsAreNotReplacedUnlessAskedTo() throws Exception {
    shell.world("scheduler: random\n");
    assertEquals("1 run, results in @out\n", shell.good("run", "@world.yaml", "--out", "@out"));
    byte[] runs = Files.readAllBytes(folder.resolve("out/runs.csv"));
    String message =
        "@out: The folder holds results (runs.csv) already; name another, go on with them by"
            + " --resume, or replace them by --overwrite";
    shell.refused(message, "run", "@world.yaml", "--out", "@out", "--set", "seed=2");
    assertEquals(-1, Arrays.mismatch(runs, Files.readAllBytes(folder.resolve("out/runs.csv"))));
    shell.good("run", "@world.yaml", "--out", "@out", "--set", "seed=2", "--overwrite");
    assertTrue(Files.readString(folder.resolve("out/runs.csv")).contains(",2,"));
  }

  @Test
  void folderForResultsThatCannotBeIsRefused() {
    shell.world("scheduler: random\n");
    shell.refused(
        "@world.yaml: The folder cannot be written: there is a file of this name",
        "run",
        "@world.yaml",
        "--out",
        "@world.yaml");
    Shell.Result below = shell.run("run", "@world.yaml", "--out", "@world.yaml/out");
    assertEquals(2, below.exitCode());
    String told = "@world.yaml/out: The folder cannot be written: ";
    assertEquals(told, below.err().substring(0, told.length()));
  }

  @Test
  void tableThatCannotBeReplacedIsRefused() throws Exception {
    shell.world("scheduler: random\n");
    Files.createDirectories(folder.resolve("out/manifest.json.part"));
    Shell.Result result = shell.run("run", "@world.yaml", "--out", "@out");
    assertEquals(2, result.exitCode());
    String told = "@out/manifest.json: cannot be written: ";
    assertEquals(told, result.err().substring(0, told.length()));
    assertEquals(1, result.err().lines().count(), result.err());
  }

  @Test
  void plotDrawsAgainWhatASweepHasLeft() throws Exception {
    sweep();
    shell.run("sweep", "@world.yaml", "--out", "@out");
    Path svg = folder.resolve("out/figure.svg");
    String drawn = Files.readString(svg);
    Files.delete(svg);
    assertEquals("Wrote figure.png and figure.svg in @out\n", shell.good("plot", "@out"));
    assertEquals(drawn, Files.readString(svg));
    Files.delete(folder.resolve("out/summary.csv"));
    shell.refused(
        "@out/summary.csv: cannot be read: there is no such file or folder", "plot", "@out");
    Files.writeString(folder.resolve("out/manifest.json"), "{\"layout\": 1}");
    Shell.Result damaged = shell.run("plot", "@out");
    assertEquals(2, damaged.exitCode());
    assertTrue(damaged.err().startsWith("@out/manifest.json:1: layout: "), damaged.err());
  }

  @Test
  void plotRefusesAFolderWithoutASweep() {
    shell.refused("@./manifest.json: There is no such file", "plot", "@.");
    shell.refused("@gone/manifest.json: There is no such file", "plot", "@gone");
  }
}
