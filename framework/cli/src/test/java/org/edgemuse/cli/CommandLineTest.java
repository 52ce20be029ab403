package org.edgemuse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes on the command line, and commands that ask for no run. */
class CommandLineTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  @Test
  void unknownCommandIsToldWithTheNearest() {
    shell.refused("Unmatched argument at index 0: 'runn'\nDid you mean: edgemuse run?", "runn");
  }

  @Test
  void unknownOptionIsToldWithTheNearest() {
    shell.refused("Unknown option: '--sett'\nPossible solutions: --set", "run", "--sett");
  }

  @Test
  void missingCommandArgumentOrOptionIsNamed() {
    shell.refused("Missing required subcommand\nTry 'edgemuse --help' for more.");
    shell.refused(
        "Missing required option: '--out=DIR'\nTry 'edgemuse sweep --help' for more.",
        "sweep",
        "@world.yaml");
    shell.refused(
        "Missing required parameter: 'FILE'\nTry 'edgemuse validate --help' for more.", "validate");
  }

  @Test
  void jobsMustBeANumberAboveZero() {
    shell.world("scheduler: random\n");
    shell.refused("--jobs (0) must be at least 1", "run", "@world.yaml", "--jobs", "0");
    shell.refused(
        "--jobs (0) must be at least 1", "sweep", "@world.yaml", "--out", "@out", "--jobs", "0");
    shell.refused(
        "Invalid value for option '--jobs': 'two' is not an int\n"
            + "Try 'edgemuse sweep --help' for more.",
        "sweep",
        "@world.yaml",
        "--out",
        "@out",
        "--jobs",
        "two");
  }

  @Test
  void unknownExecutorIsToldWithTheNearest() {
    shell.world("scheduler: random\n");
    shell.refused(
        "--executor: Unknown sweep executor 'thread'. Did you mean 'threads'? Known: serial,"
            + " threads",
        "sweep",
        "@world.yaml",
        "--out",
        "@out",
        "--executor",
        "thread");
  }

  @Test
  void nameThatNoFileCanHaveIsRefused() {
    shell.refused(
        "Invalid value for positional parameter at index 0 (FILE): no file can be called 'a\0b'\n"
            + "Try 'edgemuse run --help' for more.",
        "run",
        "a\0b");
  }

  @Test
  void unknownPluginIsToldWithTheNearest() {
    Shell.Result result = shell.run("plugins", "mals");
    assertEquals(2, result.exitCode());
    String told = "Unknown plugin 'mals'. Did you mean 'masl'? Known: accuracy-bound, allocated, ";
    assertEquals(told, result.err().substring(0, told.length()));
    assertEquals(1, result.err().lines().count());
  }

  @Test
  void pluginsAreListedByExtensionPoint() {
    List<String> lines = shell.good("plugins").lines().toList();
    assertTrue(lines.containsAll(List.of("Schedulers", "Metrics", "Mobility models")), "" + lines);
    assertTrue(lines.stream().anyMatch(line -> line.startsWith("  masl  ")), "" + lines);
    assertTrue(lines.contains("  faulty                   Goes wrong as it is told"), "" + lines);
  }

  @Test
  void pluginIsShownWithItsOptions() {
    assertEquals(
        """
        faulty (scheduler): Goes wrong as it is told
          option  default  values                                     meaning
          fault   none     one of none, decides, made, linked, saved  what goes wrong
          seed    0        whole number                               of the run concerned; 0 for all
        """,
        shell.good("plugins", "faulty"));
  }

  @Test
  void versionNamesEdgeMuseMasonAndJava() {
    List<String> lines = shell.good("--version").lines().toList();
    assertEquals(3, lines.size());
    assertTrue(lines.get(0).startsWith("EdgeMuse "), lines.get(0));
    assertTrue(lines.get(1).startsWith("MASON "), lines.get(1));
    assertTrue(lines.get(2).startsWith("Java "), lines.get(2));
  }

  @Test
  void everyCommandHasHelp() {
    for (String command : List.of("run", "sweep", "plot", "validate", "plugins")) {
      String help = shell.good(command, "--help");
      assertTrue(help.startsWith("Usage: edgemuse " + command + " "), help);
      assertTrue(shell.good("--help").contains("\n  " + command + " "), command);
    }
  }
}
