package org.edgemuse.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.experiment.csv.CsvTable;
import org.edgemuse.experiment.plan.Shard;
import org.edgemuse.experiment.run.RunTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sweeps whose runs have several episodes. */
class EpisodesTest {
  private static final String SWEEP =
      """
      episodes: 6
      sharing: {link: first-come-first-served, server: first-come-first-served}
      metrics: [delay, requests]
      recordSlots: {every: %d}
      sweep:
        vary: {accessPoints.count: [2, 3]}
        schedulers: [learner, crowd]
        replications: 2
      figure: {x: episode, y: [mean_delay_s]}
      """;

  @TempDir(factory = InMemory.class)
  Path folder;

  private Experiment read(int every) {
    return Resumed.read(
        folder, SWEEP.formatted(every), "measure={lastEpisodes: 2}", "measure.lastEpisodes=3");
  }

  private Path whole(Experiment sweep) {
    Path whole = folder.resolve("whole");
    Resumed.run(sweep, whole, "probed", Shard.WHOLE);
    return whole;
  }

  @Test
  void slotsHaveARowAnEpisode() {
    CsvTable slots = CsvTable.read(whole(read(1)).resolve("slots.csv"));
    assertEquals(8 * 6, slots.rows().size());
    for (int i = 0; i < 48; i++) {
      assertEquals(i % 6, slots.number(slots.rows().get(i), "episode"));
    }
    assertTrue(!slots.columns().contains("slot"), slots.columns().toString());
  }

  /** All episodes have as many slots, so that counts of a run are those of its last episodes. */
  @Test
  void whatIsMeasuredIsTheLastEpisodes() {
    Path whole = whole(read(1));
    CsvTable runs = CsvTable.read(whole.resolve("runs.csv"));
    CsvTable slots = CsvTable.read(whole.resolve("slots.csv"));
    for (int run = 0; run < 8; run++) {
      double raised = 0;
      for (int episode = 3; episode < 6; episode++) {
        raised += 20 * slots.number(slots.rows().get(6 * run + episode), "raised");
      }
      assertEquals(raised, runs.number(runs.rows().get(run), "raised"), 1e-9);
    }
  }

  @Test
  void figureHasEpisodesAlongXAndIntervals() throws IOException {
    Path whole = whole(read(2));
    String svg = Files.readString(whole.resolve("figure.svg"));
    for (String text : List.of("episode", "mean delay (s)", "mean and 95 % interval of 2 runs")) {
      assertTrue(svg.contains(">" + text + "<"), text);
    }
    Figures.redraw(whole);
    assertEquals(svg, Files.readString(whole.resolve("figure.svg")));
  }

  @Test
  void resumedMergedAndThreadedSweepsHaveTheBytesOfTheWhole() throws IOException {
    Experiment sweep = read(2);
    Path whole = whole(sweep);
    Path resumed = folder.resolve("resumed");
    Resumed.dies(sweep, resumed, "{probed: {diesAfter: 3}}", Shard.WHOLE);
    Resumed.goOn(sweep, resumed, "probed", Shard.WHOLE);
    Resumed.assertSameResults(whole, resumed, " after a resume");
    List<Path> shards = List.of(folder.resolve("one"), folder.resolve("two"));
    Resumed.run(sweep, shards.get(0), "probed", new Shard(1, 2));
    Resumed.run(sweep, shards.get(1), "probed", new Shard(2, 2));
    Path merged = folder.resolve("merged");
    Shards.merge(shards, merged, SweepOptions.Existing.REFUSE, List.of());
    Resumed.assertSameResults(whole, merged, " merged");
    Path threaded = folder.resolve("threaded");
    Resumed.run(sweep, threaded, "{threads: {jobs: 3}}", Shard.WHOLE);
    Resumed.assertSameResults(whole, threaded, " in threads");
  }

  @Test
  void progressIsToldAfterEachEpisode() {
    List<String> told = new ArrayList<>();
    ProgressListener listener =
        new ProgressListener() {
          @Override
          public void progress(int done, int total, RunTask last) {
            told.add(done + " runs");
          }

          @Override
          public void episode(RunTask run, int done, int total) {
            told.add("%d of %d in run %d".formatted(done, total, run.index()));
          }
        };
    Experiment sweep =
        Worlds.read(folder, "scheduler: spread\nepisodes: 2\nsweep: {replications: 2}\n");
    SweepRun.of(sweep, folder.resolve("told"), SweepOptions.DEFAULT.withJobs(1), listener).run();
    assertEquals(
        List.of(
            "1 of 2 in run 0",
            "2 of 2 in run 0",
            "1 runs",
            "1 of 2 in run 1",
            "2 of 2 in run 1",
            "2 runs"),
        told);
  }

  private void refused(String expected, String more, String... sets) {
    assertEquals(expected, Worlds.problems(folder, more, sets));
  }

  @Test
  void whatDoesNotFitEpisodesIsRefused() {
    String spread = "scheduler: spread\n";
    refused("world.yaml:15: episodes: episodes (0) must be at least 1", "episodes: 0\n" + spread);
    refused(
        "world.yaml:1: measure.lastEpisodes (4) is more than episodes (3)",
        "episodes: 3\n" + spread,
        "measure={lastEpisodes: 4}");
    refused(
        "world.yaml:1: measure.lastSlots (61) is more than episodes (3) times slots (20)",
        "episodes: 3\n" + spread,
        "measure.lastSlots=61");
    refused(
        "world.yaml:1: episodes (200000000) times slots (20) must be at most 2147483647",
        "episodes: 200000000\n" + spread);
    refused(
        "world.yaml:3: measure: lastSlots (10) and lastEpisodes (1) exclude each other",
        "episodes: 3\n" + spread,
        "measure.lastEpisodes=1");
    refused(
        "world.yaml:17: recordSlots.every: every (4) must be at most episodes (3)",
        "episodes: 3\n" + spread + "recordSlots: {every: 4}\n");
    refused(
        "world.yaml:16: recordSlots: recordSlots needs runs that all have one episode, or all"
            + " several, as a row is of slots in the ones and of episodes in the others",
        spread + "recordSlots: {}\nsweep: {vary: {episodes: [1, 2]}}\n");
    refused(
        "world.yaml:17: figure.x: x (episode) needs recordSlots: {every: 1} in the scenario",
        "episodes: 3\n" + spread + "figure: {x: episode}\n");
    refused(
        "world.yaml:18: figure.x: x (slot) must be episode, as runs have several episodes",
        "episodes: 3\n" + spread + "recordSlots: {}\nfigure: {x: slot}\n");
    refused(
        "world.yaml:17: figure.x: x (episode) must be slot, as runs have one episode",
        spread + "recordSlots: {}\nfigure: {x: episode}\n");
  }
}
