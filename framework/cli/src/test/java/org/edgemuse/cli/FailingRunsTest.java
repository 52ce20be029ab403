package org.edgemuse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugins that go wrong: exit code 3, and what has finished is there. */
class FailingRunsTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  private static String faulty(String fault, int seed) {
    return "{faulty: {fault: %s, seed: %d}, label: shaky}".formatted(fault, seed);
  }

  private void sweep(String fault) {
    shell.world(
        """
        sweep:
          vary: {userEquipments.count: [2, 3]}
          schedulers: [random, %s]
          replications: 3
        """
            .formatted(faulty(fault, 2)));
  }

  private void told(String cause) throws Exception {
    Shell.Result result = shell.run("sweep", "@world.yaml", "--out", "@out", "--jobs", "2");
    assertEquals(3, result.exitCode());
    assertEquals(
        """
        2 of 12 runs failed:
          userEquipments.count=2, shaky, replication 1 (seed 2): %s
          userEquipments.count=3, shaky, replication 1 (seed 2): %s
        '--debug' shows where the first of them happened.
        """
            .formatted(cause, cause),
        withoutProgress(result.err()));
    List<String> rows = Files.readAllLines(folder.resolve("out/runs.csv"));
    assertEquals(1 + 10, rows.size());
    assertFalse(rows.stream().anyMatch(row -> row.contains("shaky,feedback,1,2,")), "" + rows);
    assertTrue(rows.stream().anyMatch(row -> row.contains("shaky,feedback,2,3,")), "" + rows);
  }

  private static String withoutProgress(String err) {
    return err.lines()
        .filter(line -> !line.matches("\\d+ of \\d+ runs, about \\d+ s left"))
        .reduce("", (text, line) -> text + line + "\n");
  }

  @Test
  void runThatThrowsIsNamedWithItsCauseAndTheOthersFinish() throws Exception {
    sweep("decides");
    told("IllegalStateException: The plugin lost; its way (slot 0)");
  }

  @Test
  void runWhosePluginCannotBeMadeIsNamedWithItsCauseAndTheOthersFinish() throws Exception {
    sweep("made");
    told("IllegalStateException: The plugin cannot be made");
  }

  @Test
  void runThatLacksAClassIsNamedWithItsCauseAndTheOthersFinish() throws Exception {
    sweep("linked");
    told("NoClassDefFoundError: class com.example.Gone is missing (slot 0)");
  }

  @Test
  void sweepShowsWhereTheFirstRunFailedOnDemand() {
    sweep("decides");
    Shell.Result result = shell.run("sweep", "@world.yaml", "--out", "@out", "--debug");
    assertEquals(3, result.exitCode());
    assertTrue(result.err().contains("\tat org.edgemuse.cli.FaultyPlugins"), result.err());
  }

  @Test
  void sweepWithoutARunThatFinishedSaysSo() {
    shell.world("sweep: {schedulers: [%s], replications: 12}\n".formatted(faulty("decides", 0)));
    Shell.Result result = shell.run("sweep", "@world.yaml", "--out", "@out");
    assertEquals(3, result.exitCode());
    String err = withoutProgress(result.err());
    assertEquals(
        "There is no figure: There is no value to draw: no run has finished",
        err.lines().findFirst().get());
    assertTrue(err.contains("\n  ... and 2 more, all listed in failures.csv\n"), err);
  }

  @Test
  void singleRunThatThrowsIsToldWithItsSlotSeedAndScheduler() {
    shell.world("scheduler: %s\nslotSeconds: 2\n".formatted(faulty("decides", 0)));
    Shell.Result result =
        shell.run("run", "@world.yaml", "--set", "userEquipments.demand.bernoulli.probability=1");
    assertEquals(
        new Shell.Result(
            3,
            "",
            """
            The run (shaky, seed 1) failed in slot 0: IllegalStateException: The plugin lost; its way
            '--debug' shows where it happened.
            """),
        result);
    assertTrue(shell.run("run", "@world.yaml", "--debug").err().contains("\tat org.edgemuse"));
  }

  @Test
  void singleRunWhosePluginCannotBeMadeIsTold() {
    shell.world("scheduler: %s\n".formatted(faulty("made", 0)));
    assertEquals(
        new Shell.Result(
            3,
            "",
            """
            The run (shaky, seed 1) failed before its first slot: IllegalStateException: The plugin\
             cannot be made
            '--debug' shows where it happened.
            """),
        shell.run("run", "@world.yaml"));
  }

  @Test
  void singleRunThatLacksAClassIsTold() {
    shell.world("scheduler: %s\n".formatted(faulty("linked", 0)));
    Shell.Result result = shell.run("run", "@world.yaml");
    assertEquals(3, result.exitCode());
    assertTrue(
        result.err().contains("NoClassDefFoundError: class com.example.Gone is missing\n"),
        result.err());
  }

  @Test
  void failedRunWithAFolderForResultsIsReportedAsASweepIs() {
    shell.world("scheduler: %s\n".formatted(faulty("decides", 0)));
    Shell.Result result = shell.run("run", "@world.yaml", "--out", "@out");
    assertEquals(3, result.exitCode());
    assertTrue(result.err().contains("1 of 1 run failed:\n  shaky, replication 0"), result.err());
  }

  @Test
  void stateThatCannotBeSavedIsTold() {
    shell.world("scheduler: %s\n".formatted(faulty("saved", 0)));
    Shell.Result result =
        shell.run("run", "@world.yaml", "--checkpoint", "@c", "--checkpoint-at", "3");
    assertEquals(
        new Shell.Result(
            3,
            "",
            """
            The run cannot be saved: a plugin keeps a java.lang.Object, which is not Serializable
            '--debug' shows where it happened.
            """),
        result);
    assertFalse(Files.exists(folder.resolve("c")));
    assertFalse(Files.exists(folder.resolve("c.part")));
  }
}
