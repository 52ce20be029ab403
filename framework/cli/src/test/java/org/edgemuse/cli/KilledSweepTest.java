package org.edgemuse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sweeps in processes of their own that are killed 30 times, at moments drawn at random: while they
 * start, write rows, or write what follows from the rows. Whenever that was, {@code --resume} ends
 * with the bytes of a sweep that nobody killed.
 */
class KilledSweepTest {
  private static final int KILLS = 30;
  private static final int LANES = 2;
  private static final int KILLS_PER_FOLDER = 5;
  private static final int RUNS = 36;

  @TempDir Path folder;

  private List<String> sweep(Path out) {
    return List.of(
        "sweep",
        folder.resolve("world.yaml").toString(),
        "--jobs",
        "2",
        "--out",
        out.toString(),
        "--resume");
  }

  @Test
  void sweepKilledAtThirtyRandomMomentsEndsWithTheBytesOfAnUnbrokenOne() throws Exception {
    new Shell(folder)
        .world(
            """
            recordSlots: {every: 10}
            sweep:
              vary: {accessPoints.count: [2, 3, 4]}
              schedulers: [masl, random, {faulty: {}, label: "the \\"third\\", it is"}]
              replications: 4
              reference: masl
            """);
    Path unbroken = folder.resolve("unbroken");
    // Big enough to be killed in the middle: 40 rows of slots a run.
    List<String> more = List.of("--set", "slots=400");
    Child whole = Child.edgemuse(folder, with(sweep(unbroken), more));
    assertEquals(0, whole.exitCode(), whole::err);
    assertEquals(RUNS, SweepFolders.rows(unbroken));
    ExecutorService lanes = Executors.newFixedThreadPool(LANES);
    List<Future<Integer>> kills = new ArrayList<>();
    for (int lane = 0; lane < LANES; lane++) {
      Random random = new Random(lane);
      String name = "lane" + lane + "-";
      kills.add(lanes.submit(() -> lane(unbroken, name, more, random)));
    }
    int all = 0;
    for (Future<Integer> each : kills) {
      all += each.get();
    }
    lanes.shutdown();
    assertEquals(KILLS, all);
  }

  /** Kills sweeps, some times each, and goes on with each to its end; answers the kills. */
  private int lane(Path unbroken, String name, List<String> more, Random random)
      throws IOException {
    int kills = 0;
    for (int folders = 0; kills < KILLS / LANES; folders++) {
      Path out = folder.resolve(name + folders);
      List<String> words = with(sweep(out), more);
      List<String> story = new ArrayList<>();
      boolean over = false;
      while (!over && story.size() < KILLS_PER_FOLDER && kills < KILLS / LANES) {
        int before = SweepFolders.rows(out);
        Child child = Child.edgemuse(folder, words);
        story.add(waitAtRandom(child, out, before, random));
        over = !child.isAlive();
        if (!over) {
          child.kill();
          kills++;
        }
        assertTrue(SweepFolders.rows(out) >= before, "rows were lost: " + story);
      }
      Child last = Child.edgemuse(folder, words);
      assertEquals(0, last.exitCode(), last::err);
      SweepFolders.assertSame(unbroken, out, "after kills " + story);
    }
    return kills;
  }

  /** Waits for a moment of the child's life, and answers which. */
  private static String waitAtRandom(Child child, Path out, int before, Random random) {
    int kind = random.nextInt(10);
    int moreMillis = random.nextInt(20);
    if (kind == 0) {
      int millis = random.nextInt(1000);
      Child.sleep(millis);
      return "%d ms after the start".formatted(millis);
    }
    if (kind == 1) {
      child.await(() -> Files.exists(out.resolve("summary.csv")));
      Child.sleep(moreMillis * 5);
      return "%d ms after summary.csv".formatted(moreMillis * 5);
    }
    if (kind == 2) {
      child.await(() -> Files.exists(out.resolve("figure.png.part")));
      Child.sleep(moreMillis / 5);
      return "%d ms after the figure began".formatted(moreMillis / 5);
    }
    int rows = before + random.nextInt(Math.max(1, (RUNS - before) / 2));
    child.await(() -> SweepFolders.rows(out) > rows);
    Child.sleep(moreMillis);
    return "%d ms after row %d".formatted(moreMillis, rows + 1);
  }

  private static List<String> with(List<String> words, List<String> more) {
    List<String> all = new ArrayList<>(words);
    all.addAll(more);
    return all;
  }
}
