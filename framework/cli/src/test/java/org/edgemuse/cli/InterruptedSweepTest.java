package org.edgemuse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sweeps that are told to end, and folders in which another process works. */
class InterruptedSweepTest {
  private static final Pattern STOPPED =
      Pattern.compile("Stopped; (\\d+) runs? (?:is|are) done and kept. Go on with: (.*)\n");

  @TempDir Path folder;
  private Path out;
  private Path world;

  @BeforeEach
  void open() throws IOException {
    Path odd = Files.createDirectory(folder.resolve("it's $HOME & so"));
    out = odd.resolve("out");
    new Shell(odd)
        .world(
            """
            recordSlots: {every: 10}
            sweep:
              vary: {accessPoints.count: [2, 3, 4]}
              schedulers: [masl, random]
              replications: 40
            """);
    world = odd.resolve("world.yaml");
  }

  private List<String> sweep(Path to, String... more) {
    List<String> words = new ArrayList<>(List.of("sweep", world.toString()));
    words.addAll(List.of("--set", "slots=400", "--jobs", "2", "--out", to.toString()));
    words.addAll(List.of(more));
    return words;
  }

  private Child startedSweep(String... more) {
    Child child = Child.heedful(folder, sweep(out, more));
    child.await(() -> SweepFolders.rows(out) > 5);
    assertTrue(child.isAlive(), child::err);
    return child;
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void signalEndsItCleanlyAndTheCommandThatIsShownGoesOn(String signal, int exitCode)
      throws IOException {
    // Whether results that were there were to be replaced is over once it has begun.
    Child child = startedSweep("--overwrite");
    child.signal(signal);
    assertEquals(exitCode, child.exitCode());
    Matcher stopped = STOPPED.matcher(child.err());
    assertTrue(stopped.find(), child.err());
    assertEquals("", child.err().substring(stopped.end()));
    assertTrue(
        child
            .err()
            .substring(0, stopped.start())
            .matches("(\\d+ of 240 runs, about \\d+ s left\n)*"),
        child.err());
    assertEquals("", child.out());
    assertEquals(Integer.parseInt(stopped.group(1)), SweepFolders.rows(out));
    assertTrue(Files.readString(out.resolve("runs.csv")).endsWith("\n"));
    assertTrue(Files.readString(out.resolve("slots.csv")).endsWith("\n"));

    Child shell = Child.start(folder, List.of("sh", "-c", shellWithEdgemuse() + stopped.group(2)));
    assertEquals(0, shell.exitCode(), shell::err);
    assertTrue(shell.err().startsWith(stopped.group(1) + " of 240 runs are done already\n"));
    Path unbroken = folder.resolve("unbroken");
    Child whole = Child.edgemuse(folder, sweep(unbroken, "--overwrite"));
    assertEquals(0, whole.exitCode(), whole::err);
    SweepFolders.assertSame(unbroken, out, "after SIG" + signal);
  }

  @Test
  void pluginThatEndsTheProcessIsNamedAndIsNoSuccess() throws IOException {
    Path jars = Files.createDirectory(folder.resolve("jars"));
    WrongPlugins.jar(jars, "com.example.edge.WrongModule");
    String schedulers = "sweep.schedulers=[random, {wrong: {fault: exits}}]";
    Child child =
        Child.edgemuse(folder, sweep(out, "--plugins", jars.toString(), "--set", schedulers));
    assertEquals(3, child.exitCode(), child::err);
    assertTrue(
        child
            .err()
            .matches(
                "(?s).*A plugin ended the process, at com\\.example\\.edge\\.Wrong\\.go"
                    + " \\(Wrong\\.java:\\d+\\)\nStopped; \\d+ runs? .*"),
        child.err());
    Child single =
        Child.edgemuse(
            folder,
            List.of(
                "run",
                world.toString(),
                "--plugins",
                jars.toString(),
                "--set",
                "scheduler={wrong: {fault: exits}}"));
    assertEquals(3, single.exitCode(), single::err);
    assertTrue(
        single
            .err()
            .matches(
                "A plugin ended the process, at com\\.example\\.edge\\.Wrong\\.go"
                    + " \\(Wrong\\.java:\\d+\\)\n"),
        single.err());
  }

  /** Defines the command as users do. */
  private static String shellWithEdgemuse() {
    StringBuilder words = new StringBuilder("edgemuse() {");
    for (String word : Child.java()) {
      words.append(" '").append(word.replace("'", "'\\''")).append('\'');
    }
    return words.append(" \"$@\"; }\n").toString();
  }

  @Test
  void folderOfASweepUnderWayIsRefusedToOthersUntilItIsKilled() {
    Child first = startedSweep();
    // However slow the others are to start, it is there.
    first.signal("STOP");
    int rows = SweepFolders.rowsAtRest(out);
    for (String more : List.of("--resume", "--overwrite")) {
      Child second = Child.edgemuse(folder, sweep(out, more));
      assertEquals(2, second.exitCode());
      assertTrue(
          second
              .err()
              .matches(
                  Pattern.quote(out.toString())
                      + ": Another sweep \\(process \\d+\\) is writing into this folder; wait for"
                      + " it, or name another\n"),
          second.err());
    }
    assertEquals(rows, SweepFolders.rows(out));
    first.kill();
    assertTrue(Files.exists(out.resolve(".lock")));
    Child third = Child.edgemuse(folder, sweep(out, "--resume"));
    assertEquals(0, third.exitCode(), third::err);
    assertFalse(Files.exists(out.resolve(".lock")));
    assertEquals(240, SweepFolders.rows(out));
  }
}
