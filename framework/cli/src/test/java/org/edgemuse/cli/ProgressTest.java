package org.edgemuse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.experiment.Experiment;
import org.edgemuse.experiment.Experiments;
import org.edgemuse.experiment.run.RunTask;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
  @TempDir Path folder;
  private final StringWriter said = new StringWriter();

  private List<String> lines() {
    return said.toString()
        .lines()
        .map(line -> line.replaceAll("about \\d+ s", "about N s"))
        .toList();
  }

  private RunTask anyTask() {
    return tasks(1).get(0);
  }

  private List<RunTask> tasks(int replications) {
    new Shell(folder)
        .world("scheduler: random\nsweep: {replications: %d}\n".formatted(replications));
    Experiment world =
        Experiments.read(folder.resolve("world.yaml"), List.of(), PluginRegistry.load(List.of()));
    return world.tasks();
  }

  @Test
  void sweepFromItsBeginningTellsEveryTenth() {
    RunTask task = anyTask();
    try (Progress lines = new Progress.Lines(new PrintWriter(said))) {
      for (int done = 1; done <= 20; done++) {
        lines.progress(done, 20, task);
      }
    }
    List<String> expected = new ArrayList<>();
    for (int done = 2; done <= 20; done += 2) {
      expected.add(done + " of 20 runs, about N s left");
    }
    assertEquals(expected, lines());
  }

  @Test
  void sweepThatIsGoneOnWithTellsWhatIsDoneAndThenEveryTenthThatIsNew() {
    RunTask task = anyTask();
    try (Progress lines = new Progress.Lines(new PrintWriter(said))) {
      lines.resumed(15, 20);
      for (int done = 16; done <= 20; done++) {
        lines.progress(done, 20, task);
      }
    }
    assertEquals(
        List.of(
            "15 of 20 runs are done already",
            "16 of 20 runs, about N s left",
            "18 of 20 runs, about N s left",
            "20 of 20 runs, about N s left"),
        lines());
  }

  @Test
  void totalThatARuleRaisesOrLowersDisturbsNothing() {
    RunTask task = anyTask();
    try (Progress lines = new Progress.Lines(new PrintWriter(said))) {
      lines.resumed(0, 0);
      lines.progress(1, 10, task);
      lines.progress(2, 100, task);
      lines.progress(30, 31, task);
      lines.progress(31, 31, task);
    }
    assertEquals(
        List.of(
            "0 of 0 runs are done already",
            "1 of 10 runs, about N s left",
            "30 of 31 runs, about N s left",
            "31 of 31 runs, about N s left"),
        lines());
  }

  /** Tenths of ten runs' worth of episodes: the second line comes in the middle of a run. */
  @Test
  void episodesOfRunsUnderWayCountAsPartsOfThem() {
    List<RunTask> tasks = tasks(4);
    try (Progress lines = new Progress.Lines(new PrintWriter(said))) {
      lines.begun(4);
      lines.episode(tasks.get(0), 1, 5);
      lines.episode(tasks.get(0), 2, 5);
      lines.episode(tasks.get(1), 1, 5);
      lines.episode(tasks.get(0), 5, 5);
      lines.progress(1, 4, tasks.get(0));
      lines.episode(tasks.get(1), 5, 5);
      lines.progress(2, 4, tasks.get(1));
      lines.progress(4, 4, tasks.get(2));
    }
    assertEquals(
        List.of(
            "0 of 4 runs and 2 of 5 episodes of the next, about N s left",
            "0 of 4 runs and 6 of 10 episodes of the next 2, about N s left",
            "1 of 4 runs and 5 of 5 episodes of the next, about N s left",
            "4 of 4 runs, about N s left"),
        lines());
  }

  @Test
  void singleRunTellsItsEpisodes() {
    Shell shell = new Shell(folder);
    shell.world("scheduler: random\nepisodes: 20\n");
    for (String[] more : new String[][] {{}, {"--out", "@out"}}) {
      List<String> args = new ArrayList<>(List.of("run", "@world.yaml"));
      args.addAll(List.of(more));
      Shell.Result result = shell.run(args.toArray(String[]::new));
      assertEquals(0, result.exitCode());
      List<String> told = result.err().lines().toList();
      assertEquals(10, told.size(), result.err());
      assertTrue(told.get(0).matches("2 of 20 episodes, about \\d+ s left"), told.get(0));
    }
  }

  @Test
  void resumedSweepTellsOnTheScreen() throws IOException {
    Shell shell = new Shell(folder);
    shell.world("sweep: {schedulers: [random], replications: 4}\n");
    shell.run("sweep", "@world.yaml", "--out", "@out");
    Path runs = folder.resolve("out/runs.csv");
    List<String> rows = Files.readAllLines(runs);
    Files.writeString(runs, String.join("\n", rows.subList(0, 4)) + "\n" + rows.get(4));
    Shell.Result result = shell.run("sweep", "@world.yaml", "--out", "@out", "--resume");
    assertEquals(0, result.exitCode());
    assertTrue(
        result.err().matches("3 of 4 runs are done already\n4 of 4 runs, about \\d+ s left\n"),
        result.err());
    assertEquals(rows, Files.readAllLines(runs));
  }
}
