package org.edgemuse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {
  private static final String SWEEP =
      """
      recordSlots: {every: 4}
      sweep:
        vary: {accessPoints.count: [2, 3]}
        schedulers: [random, masl]
        replications: 3
      """;
  private static final String UNCHANGED =
      "Scenario, plugins and versions are as they were when these results were made; the tables"
          + " were changed since, or a plugin does not repeat its runs\n";

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void sweep() {
    shell = new Shell(folder);
    shell.world(SWEEP);
    assertEquals(0, shell.run("sweep", "@world.yaml", "--out", "@out").exitCode());
  }

  @Test
  void runsThatRepeatVerify_allOrSomeOfThem() {
    assertEquals(
        "12 of 12 runs made again: the same, byte for byte\n", shell.good("verify", "@out"));
    assertEquals(
        "5 of 12 runs made again: the same, byte for byte\n",
        shell.good("verify", "@out", "--sample", "5", "--jobs", "1"));
  }

  @Test
  void aCellThatWasChangedIsFound() throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("out/runs.csv"));
    int last = lines.get(4).lastIndexOf(',');
    lines.set(4, lines.get(4).substring(0, last) + ",17");
    Files.write(folder.resolve("out/runs.csv"), lines);
    assertEquals(
        new Shell.Result(
            3,
            "12 of 12 runs made again: 1 came out differently\n",
            "  accessPoints.count=3, masl, replication 0 (seed 1): open was 17, is 0\n"
                + "summary.csv is not what follows from runs.csv\n"
                + UNCHANGED),
        shell.run("verify", "@out"));
  }

  @Test
  void aRowThatIsGoneIsMissed() throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("out/runs.csv"));
    lines.remove(4);
    Files.write(folder.resolve("out/runs.csv"), lines);
    assertEquals(
        new Shell.Result(
            3,
            "11 of 11 runs made again: the same, byte for byte\n",
            "runs.csv holds 11 runs, not the 12 that the manifest counts\n"
                + "summary.csv is not what follows from runs.csv\n"
                + UNCHANGED),
        shell.run("verify", "@out"));
  }

  @Test
  void aSweepThatIsNotOverIsSaidToBe() throws IOException {
    change(
        "manifest.json", text -> text.replaceFirst("\"ended\" : \"[^\"]*\"", "\"ended\" : null"));
    List<String> lines = Files.readAllLines(folder.resolve("out/runs.csv"));
    Files.write(folder.resolve("out/runs.csv"), lines.subList(0, 4));
    assertEquals(
        "The sweep is not over; what it has so far is looked at\n"
            + "3 of 3 runs made again: the same, byte for byte\n",
        shell.good("verify", "@out"));
  }

  @Test
  void slotsAndSummaryAreLookedAtToo() throws IOException {
    change("slots.csv", text -> text.replaceFirst("(?s)(.*\n0,2,masl[^\n]*),[^\n]*", "$1,9"));
    change("summary.csv", text -> text.replaceFirst("\n0,2,random", "\n0,2,masl"));
    Shell.Result result = shell.run("verify", "@out");
    assertEquals(3, result.exitCode());
    assertTrue(
        result
            .err()
            .matches(
                "  accessPoints.count=2, masl, replication \\d \\(seed \\d\\): its rows in"
                    + " slots.csv differ\nsummary.csv is not what follows from runs.csv\n"
                    + UNCHANGED),
        result.err());
  }

  @Test
  void anInputThatChangedIsNamed() throws IOException {
    runWithColumn();
    assertEquals("1 of 1 run made again: the same, byte for byte\n", shell.good("verify", "@one"));
    shell.file("values.csv", "mb\n4\n5\n7\n");
    Shell.Result result = shell.run("verify", "@one");
    assertEquals(3, result.exitCode());
    assertTrue(
        result
            .err()
            .endsWith(
                "Not as it was when these results were made:\n"
                    + "  userEquipments.resultMB[2] was 6, is 7\n"),
        result.err());
  }

  @Test
  void filesThatMovedAreFoundWhereTheUserSays() throws IOException {
    runWithColumn();
    Path moved = Files.createDirectory(folder.resolve("moved"));
    Files.move(folder.resolve("values.csv"), moved.resolve("values.csv"));
    assertEquals(2, shell.run("verify", "@one").exitCode());
    assertEquals(
        "1 of 1 run made again: the same, byte for byte\n",
        shell.good("verify", "@one", "--files", "@moved"));
  }

  private void runWithColumn() {
    shell.file("values.csv", "mb\n4\n5\n6\n");
    shell.world("scheduler: random\n");
    String set = "userEquipments.resultMB={csv: values.csv, column: mb}";
    assertEquals(0, shell.run("run", "@world.yaml", "--set", set, "--out", "@one").exitCode());
  }

  @Test
  void aPluginThatIsNotThereIsNamed() throws IOException {
    change(
        "manifest.json",
        text ->
            text.replace("\"masl\"", "\"lost\"")
                .replace(
                    "\"plugins\" : [ ]",
                    "\"plugins\" : [ {\"jar\": \"lost.jar\", \"sha256\": \""
                        + "0".repeat(64)
                        + "\"} ]"));
    Shell.Result result = shell.run("verify", "@out");
    assertEquals(2, result.exitCode());
    assertTrue(
        result
            .err()
            .startsWith(
                "@out/manifest.json: plugin lost.jar (sha256) was 000000000000..., is absent\n"
                    + "@out/manifest.json: sweep.schedulers[1]: Unknown scheduler 'lost'"),
        result.err());
  }

  @Test
  void shardsAndSweepsThatStoppedByARuleVerify() {
    shell.good("verify", "@out", "--sample", "1");
    shell.run("sweep", "@world.yaml", "--shard", "2/2", "--out", "@part");
    assertEquals(
        "6 of 6 runs made again: the same, byte for byte\n", shell.good("verify", "@part"));
    String rule = "{untilCi95BelowPct: 40, of: total_service_time_s, atLeast: 3, atMost: 9}";
    shell.run("sweep", "@world.yaml", "--set", "sweep.replications=" + rule, "--out", "@rule");
    String told = shell.good("verify", "@rule");
    assertTrue(told.endsWith("runs made again: the same, byte for byte\n"), told);
  }

  @Test
  void whatIsNoSweepIsRefused() {
    shell.refused("@nothing/manifest.json: There is no such file", "verify", "@nothing");
    shell.refused("--sample (0) must be at least 1", "verify", "@out", "--sample", "0");
    shell.refused("--jobs (-1) must be at least 1", "verify", "@out", "--jobs", "-1");
  }

  private void change(String name, UnaryOperator<String> change) throws IOException {
    Path file = folder.resolve("out").resolve(name);
    String before = Files.readString(file);
    String after = change.apply(before);
    assertTrue(!after.equals(before), "nothing was changed");
    Files.writeString(file, after);
  }
}
