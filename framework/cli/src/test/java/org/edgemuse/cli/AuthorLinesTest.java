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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs that fail: each is told with its kind, its cause and the line of the plugin's author. */
class AuthorLinesTest {
  @TempDir Path folder;
  private Shell shell;
  private WrongPlugins plugins;

  @BeforeEach
  void open() throws Exception {
    shell = new Shell(folder);
    plugins = new WrongPlugins(folder);
  }

  private static String withoutLines(String text) {
    return text.replaceAll("\\.java:\\d+", ".java:N");
  }

  private void sweep(String schedulers) {
    shell.world(
        """
        sweep:
          vary: {userEquipments.count: [2, 3]}
          schedulers: [%s]
          replications: 2
        """
            .formatted(schedulers));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "throws | threw | IllegalStateException: The plugin lost; its way | go",
        "wraps | threw | IllegalStateException: cannot read | wrap",
        "assigns | nonsense | Scheduler 'wrong' assigned request 0 of UE 0 to AP 99, ES 0 with 1"
            + " steps, but APs are numbered 0 to 1 | go",
        "asks | nonsense | Scheduler 'wrong' asked for ES -1, but ESs are numbered 0 to 1 | go",
        "recurses | threw | StackOverflowError | go",
        "grows | out-of-memory | OutOfMemoryError: Requested array size exceeds VM limit | grow"
      })
  void faultsOfASchedulerFailItsRunsAndNoOthers(
      String fault, String kind, String message, String method) throws Exception {
    sweep("random, {wrong: {fault: %s}, label: wrong}".formatted(fault));
    Shell.Result result =
        plugins.run(
            "sweep",
            "@world.yaml",
            "--out",
            "@out",
            "--set",
            "userEquipments.demand.bernoulli.probability=1");
    assertEquals(3, result.exitCode(), result.err());
    String at = "com.example.edge.Wrong.%s (Wrong.java:N)".formatted(method);
    String told = withoutLines(result.err());
    assertTrue(
        told.contains(
            "4 of 8 runs failed:\n  userEquipments.count=2, wrong, replication 0 (seed 1): %s (slot"
                    .formatted(message)
                + " 2), at "
                + at
                + "\n"),
        told);
    assertEquals(kind.equals("out-of-memory"), told.contains("-Xmx8g"), told);
    List<String> rows = Files.readAllLines(folder.resolve("out/failures.csv"));
    assertEquals(1 + 4, rows.size());
    assertEquals(
        "point,userEquipments.count,scheduler,information,replication,seed,kind,message,at",
        rows.get(0));
    String quoted = message.contains(",") ? "\"" : "";
    assertEquals(
        "0,2,wrong,,0,1,%s,%s%s (slot 2)%s,%s".formatted(kind, quoted, message, quoted, at),
        withoutLines(rows.get(1)));
    assertTrue(rows.get(4).startsWith("1,3,wrong,,1,2,"), rows.get(4));
    assertEquals(1 + 4, Files.readAllLines(folder.resolve("out/runs.csv")).size());
  }

  @Test
  void pluginThatInterruptsItsThreadDoesNotCloseTheTables() throws Exception {
    sweep("random, {wrong: {fault: interrupts}, label: wrong}");
    Shell.Result result = plugins.run("sweep", "@world.yaml", "--out", "@out", "--jobs", "1");
    assertEquals(0, result.exitCode(), result.err());
    assertEquals(1 + 8, Files.readAllLines(folder.resolve("out/runs.csv")).size());
  }

  @Test
  void valueThatAPluginReturnedBlamesItAndNotWhoAsked() throws Exception {
    sweep("random");
    Shell.Result result =
        plugins.run("sweep", "@world.yaml", "--out", "@out", "--set", "channel=wrong-rates");
    assertEquals(3, result.exitCode());
    assertTrue(
        result
            .err()
            .contains(
                "Channel model 'wrong-rates' gave rateBps (NaN) between UE 0 and AP 1, which must"
                    + " be at least 0 (slot 3), at com.example.edge.WrongRates (channel"
                    + " model 'wrong-rates')\n"),
        result.err());
    assertTrue(Files.readString(folder.resolve("out/failures.csv")).contains(",nonsense,"), "kind");
  }

  @Test
  void singleRunTellsTheLineOfTheAuthor() {
    shell.world("scheduler: {wrong: {fault: throws}}\n");
    Shell.Result result =
        plugins.run("run", "@world.yaml", "--set", "userEquipments.demand.bernoulli.probability=1");
    assertEquals(3, result.exitCode());
    assertEquals(
        """
        The run (wrong fault=throws, seed 1) failed in slot 2: IllegalStateException: The plugin\
         lost; its way, at com.example.edge.Wrong.go (Wrong.java:N)
        '--debug' shows where it happened.
        """,
        withoutLines(result.err()));
  }

  @Test
  void singleRunWithoutMemoryFailsAndTellsWhatHelps() {
    shell.world("scheduler: {wrong: {fault: grows}}\n");
    Shell.Result result =
        plugins.run("run", "@world.yaml", "--set", "userEquipments.demand.bernoulli.probability=1");
    assertEquals(3, result.exitCode());
    assertTrue(result.err().contains("OutOfMemoryError: Requested array size"), result.err());
    assertTrue(result.err().contains("-Xmx8g"), result.err());
  }

  @Test
  void sweepWithoutFailuresHasNoTableOfThem() {
    sweep("random");
    plugins.run("sweep", "@world.yaml", "--out", "@out");
    assertFalse(Files.exists(folder.resolve("out/failures.csv")));
  }

  @Test
  void tableOfFailuresIsReplacedWithTheOtherFiles() {
    sweep("random, {wrong: {fault: throws}, label: wrong}");
    plugins.run("sweep", "@world.yaml", "--out", "@out");
    assertTrue(Files.exists(folder.resolve("out/failures.csv")));
    sweep("random");
    assertEquals(0, plugins.run("sweep", "@world.yaml", "--out", "@out", "--overwrite").exitCode());
    assertFalse(Files.exists(folder.resolve("out/failures.csv")));
  }

  @Test
  void failuresAreTheSameWhateverTheNumberOfThreads() throws Exception {
    sweep("{wrong: {fault: throws}, label: wrong}, random, {wrong: {fault: asks}, label: asks}");
    plugins.run("sweep", "@world.yaml", "--out", "@one", "--jobs", "1");
    plugins.run("sweep", "@world.yaml", "--out", "@four", "--jobs", "4");
    plugins.run("sweep", "@world.yaml", "--out", "@serial", "--executor", "serial");
    String one = Files.readString(folder.resolve("one/failures.csv"));
    assertEquals(one, Files.readString(folder.resolve("four/failures.csv")));
    assertEquals(one, Files.readString(folder.resolve("serial/failures.csv")));
  }

  @Test
  void metricThatCannotTellItsColumnsIsBadInputThatNamesIt() {
    shell.world("scheduler: random\n");
    Shell.Result result =
        plugins.run("run", "@world.yaml", "--set", "metrics=[requests, wrong-columns]");
    assertEquals(2, result.exitCode());
    assertTrue(
        withoutLines(result.err())
            .endsWith(
                "Metric 'wrong-columns' does not tell its columns: UnsupportedOperationException:"
                    + " not yet, at com.example.edge.WrongColumns.columns (WrongColumns.java:N)\n"),
        result.err());
    assertEquals(1, result.err().lines().count(), result.err());
  }

  @Test
  void optionsThatTripOverThemselvesAreBadInputThatNamesThem() {
    shell.world("scheduler: wrong-options\n");
    Shell.Result result = plugins.run("run", "@world.yaml");
    assertEquals(2, result.exitCode());
    assertTrue(
        withoutLines(result.err())
            .contains(
                "com.example.edge.WrongOptions$Options cannot be made:"
                    + " ArrayIndexOutOfBoundsException: Index 0 out of bounds for length 0, at"
                    + " com.example.edge.WrongOptions$Options.<init> (WrongOptions.java:N)\n"),
        result.err());
  }
}
