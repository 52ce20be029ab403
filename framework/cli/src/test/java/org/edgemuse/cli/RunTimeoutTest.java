package org.edgemuse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.edge.Wrong;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that take too long are given up, and the others finish. */
class RunTimeoutTest {
  private static final Duration BOUND = Duration.ofSeconds(90);
  private static final String ALWAYS = "userEquipments.demand.bernoulli.probability=1";

  @TempDir Path folder;
  private Shell shell;
  private WrongPlugins plugins;

  @BeforeEach
  void open() throws Exception {
    Wrong.released = false;
    shell = new Shell(folder);
    plugins = new WrongPlugins(folder);
  }

  @AfterEach
  void release() {
    Wrong.released = true;
  }

  private Shell.Result run(String... args) {
    return assertTimeoutPreemptively(BOUND, () -> plugins.run(args));
  }

  @ParameterizedTest
  @CsvSource({"circles, circle", "sleeps, sleep", "dawdles, dawdle"})
  void slowRunsAreGivenUpWithTheLineWhereTheyWere(String fault, String method) throws Exception {
    shell.world(
        "slots: 60\nsweep: {schedulers: [random, {wrong: {fault: %s}, label: slow}],"
                .formatted(fault)
            + " replications: 2}\n");
    shell.file(
        "world.yaml",
        Files.readString(folder.resolve("world.yaml")).replaceFirst("slots: 12\n", ""));
    Shell.Result result =
        run("sweep", "@world.yaml", "--out", "@out", "--run-timeout", "1500ms", "--set", ALWAYS);
    assertEquals(3, result.exitCode(), result.err());
    List<String> rows = Files.readAllLines(folder.resolve("out/failures.csv"));
    assertEquals(3, rows.size());
    for (int i = 1; i < rows.size(); i++) {
      assertTrue(
          rows.get(i)
              .matches("0,slow,,\\d,\\d,timed-out,took longer than 1.5 s \\(slot \\d+\\),.*"),
          rows.get(i));
    }
    assertTrue(rows.toString().contains("com.example.edge.Wrong." + method + " ("), "" + rows);
    assertEquals(3, Files.readAllLines(folder.resolve("out/runs.csv")).size());
    // Wall time and processor time of what was given up count too.
    for (String row : Files.readAllLines(folder.resolve("out/timings.csv"))) {
      if (row.contains(",failed,")) {
        String[] cells = row.split(",");
        assertTrue(Double.parseDouble(cells[6]) >= 1.5, row);
        assertTrue(Double.parseDouble(cells[7]) >= 0, row);
      }
    }
  }

  @Test
  void pluginThatNeverStartsItsRunIsGivenUpAsWell() throws Exception {
    shell.world(
        "sweep: {schedulers: [random, {wrong: {fault: circles-first}, label: slow}],"
            + " replications: 1}\n");
    Shell.Result result = run("sweep", "@world.yaml", "--out", "@out", "--run-timeout", "1s");
    assertEquals(3, result.exitCode(), result.err());
    assertTrue(
        Files.readString(folder.resolve("out/failures.csv"))
            .contains("timed-out,took longer than 1 s,com.example.edge.Wrong.circle ("),
        result.err());
  }

  @Test
  void runsThatAreFastEnoughAreTheSameWithALimit() throws Exception {
    shell.world("sweep: {schedulers: [random], replications: 4}\n");
    run("sweep", "@world.yaml", "--out", "@free");
    Shell.Result limited = run("sweep", "@world.yaml", "--out", "@limited", "--run-timeout", "1h");
    assertEquals(0, limited.exitCode(), limited.err());
    assertEquals(
        Files.readString(folder.resolve("free/runs.csv")),
        Files.readString(folder.resolve("limited/runs.csv")));
    for (String row : Files.readAllLines(folder.resolve("limited/timings.csv"))) {
      String[] cells = row.split(",");
      assertTrue(cells[7].equals("cpu_s") || Double.parseDouble(cells[7]) > 0, row);
    }
  }

  @Test
  void singleRunIsGivenUp() {
    shell.world("scheduler: {wrong: {fault: circles}}\n");
    Shell.Result result = run("run", "@world.yaml", "--run-timeout", "1", "--set", ALWAYS);
    assertEquals(3, result.exitCode());
    assertTrue(
        result
            .err()
            .startsWith(
                "The run (wrong fault=circles, seed 1) failed in slot 2: took longer than 1 s, at"
                    + " com.example.edge.Wrong.circle (Wrong.java:"),
        result.err());
  }

  @Test
  void singleRunThatIsFastEnoughIsTheSame() {
    shell.world("scheduler: random\n");
    assertEquals(
        shell.good("run", "@world.yaml"),
        shell.good("run", "@world.yaml", "--run-timeout", "0.5h"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "5x", "-3s", "0", "0.0001s", "1e3", "99999999999h", "NaN"})
  void timesThatAreNoneAreRefused(String time) {
    shell.world("scheduler: random\n");
    shell.refused(
        "--run-timeout (%s) must be a time of at least 1 ms: 30s, 5m, 2h, or a number of seconds"
            .formatted(time),
        "run",
        "@world.yaml",
        "--run-timeout=" + time);
  }

  @ParameterizedTest
  @CsvSource({"30s, 30000", "5m, 300000", "2h, 7200000", "90, 90000", "250ms, 250", "1.5 s, 1500"})
  void timesAreReadWithTheirUnit(String text, long millis) {
    assertEquals(Duration.ofMillis(millis), Durations.of("--run-timeout", text));
  }
}
