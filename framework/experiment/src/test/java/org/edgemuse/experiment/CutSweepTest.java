package org.edgemuse.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.edgemuse.experiment.csv.RowReader;
import org.edgemuse.experiment.output.EarlyResults;
import org.edgemuse.experiment.output.RowOrder;
import org.edgemuse.experiment.run.RunTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sweeps that were killed at each byte that they write. They are shards, as those draw no figure,
 * which would take most of the time.
 */
class CutSweepTest {
  private static final String SWEEP =
      """
      recordSlots: {every: 10}
      metrics: [{ledger: {every: 5, columns: [number]}}]
      sweep:
        vary: {accessPoints.count: [2, 3]}
        schedulers: [learner, {crowd: {}, label: "all,\\n\\"at\\" one"}]
        replications: 2
      """;

  private static final List<String> TABLES =
      List.of("runs.csv", "timings.csv", "slots.csv", "ledger.csv", "learning.csv");

  /** The order in which they get the rows of a run. */
  private static final List<String> ROWS =
      List.of("slots.csv", "ledger.csv", "learning.csv", "timings.csv", "runs.csv");

  private static final int RUNS = 4;

  @TempDir(factory = InMemory.class)
  Path folder;

  private Experiment sweep;
  private EarlyResults early;
  private Path whole;
  private Path cut;

  /** So many bytes of a file, written at once. */
  private record Write(String table, byte[] bytes) {}

  @BeforeEach
  void makeWhole() {
    sweep = Resumed.read(folder, SWEEP);
    whole = folder.resolve("whole");
    cut = folder.resolve("cut");
    early = new EarlyResults(cut);
    Resumed.run(sweep, whole, "probed", Resumed.HALF);
  }

  /** What a sweep writes, in the order in which it does. */
  private List<Write> writes() {
    Map<String, Map<Integer, ByteArrayOutputStream>> rows = new LinkedHashMap<>();
    List<Write> writes = new ArrayList<>();
    TreeSet<Integer> indices = new TreeSet<>();
    RowOrder order = new RowOrder(sweep.plan().layout());
    for (String table : TABLES) {
      try (RowReader reader = RowReader.open(whole.resolve(table))) {
        writes.add(new Write(table, reader.bytes()));
        reader.take();
        for (; reader.peek() != null; reader.take()) {
          int index = order.indexOf(reader.peek());
          indices.add(index);
          rows.computeIfAbsent(table, first -> new LinkedHashMap<>())
              .computeIfAbsent(index, first -> new ByteArrayOutputStream())
              .writeBytes(reader.bytes());
        }
      }
    }
    assertEquals(RUNS, indices.size());
    for (int index : indices) {
      for (String table : ROWS) {
        ByteArrayOutputStream none = new ByteArrayOutputStream();
        byte[] bytes = rows.get(table).getOrDefault(index, none).toByteArray();
        // The scheduler that does not learn has no row in one of them.
        if (bytes.length > 0) {
          writes.add(new Write(table, bytes));
        }
      }
    }
    return writes;
  }

  /** Makes the folder as it is after so many bytes, and answers the number of runs it has whole. */
  private int cutAfter(List<Write> writes, int bytes) throws IOException {
    Resumed.delete(cut);
    Files.createDirectories(cut);
    Files.copy(whole.resolve("manifest.json"), cut.resolve("manifest.json"));
    Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
    int left = bytes;
    int runs = -1;
    for (Write write : writes) {
      int length = Math.min(left, write.bytes().length);
      if (length > 0) {
        files
            .computeIfAbsent(write.table(), first -> new ByteArrayOutputStream())
            .write(write.bytes(), 0, length);
      }
      left -= length;
      if (write.table().equals("runs.csv") && length == write.bytes().length) {
        runs++;
      }
    }
    for (Map.Entry<String, ByteArrayOutputStream> file : files.entrySet()) {
      Files.write(cut.resolve(file.getKey()), file.getValue().toByteArray());
    }
    return Math.max(0, runs);
  }

  private void goOn(String killed) throws IOException {
    Probes.MADE.clear();
    Resumed.goOn(sweep, cut, "probed", Resumed.HALF);
    for (String table :
        List.of("runs.csv", "slots.csv", "ledger.csv", "learning.csv", "summary.csv")) {
      assertArrayEquals(
          Files.readAllBytes(whole.resolve(table)),
          Files.readAllBytes(cut.resolve(table)),
          table + " of a sweep killed " + killed);
    }
    assertEquals(
        Worlds.lines(whole.resolve("timings.csv")).size(),
        Worlds.lines(cut.resolve("timings.csv")).size(),
        killed);
    assertEquals(Resumed.names(whole), Resumed.names(cut), killed);
  }

  @Test
  void sweepKilledAtAnyByteEndsWithTheSameBytesAndMakesNoRunTwice() throws IOException {
    List<Write> writes = writes();
    int total = writes.stream().mapToInt(write -> write.bytes().length).sum();
    for (int bytes = 0; bytes <= total; bytes++) {
      int runs = cutAfter(writes, bytes);
      goOn("after %d of %d bytes".formatted(bytes, total));
      assertEquals(RUNS - runs, Probes.MADE.size(), "runs made after " + bytes + " bytes");
    }
  }

  @Test
  void whatCameEarlyIsUsedIfItIsWholeAndMadeAgainIfItIsDamaged() throws IOException {
    List<Write> writes = writes();
    int total = writes.stream().mapToInt(write -> write.bytes().length).sum();
    List<RunTask> tasks =
        sweep.tasks().stream().filter(task -> Resumed.HALF.holds(task.point())).toList();
    for (int bytes = 0; bytes <= total; bytes += 13) {
      int runs = cutAfter(writes, bytes);
      List<RunTask> rest = tasks.subList(Math.min(RUNS, runs + 1), RUNS);
      rest.forEach(task -> early.put(task.run()));
      // One that is in the tables already, as by a kill between the row and its file's end.
      tasks.subList(0, runs).stream().limit(1).forEach(task -> early.put(task.run()));
      Files.createDirectories(cut.resolve(".early"));
      Files.writeString(cut.resolve(".early/77.part"), "half");
      int damaged = 0;
      if (bytes % 2 == 1 && !rest.isEmpty()) {
        damaged = 1;
        damage(cut.resolve(".early/" + rest.get(0).index()), bytes);
      }
      goOn("after " + bytes + " bytes, with early results");
      assertEquals(
          RUNS - runs - rest.size() + damaged,
          Probes.MADE.size(),
          "runs made after " + bytes + " bytes");
    }
  }

  /** Flips a bit or cuts the file. */
  private static void damage(Path file, int seed) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int at = seed * 31 % bytes.length;
    if (seed % 4 == 1) {
      Files.write(file, Arrays.copyOf(bytes, at));
    } else {
      bytes[at] ^= 1;
      Files.write(file, bytes);
    }
  }

  @Test
  void sweepKilledAfterAnyNumberOfResultsOutOfOrderLosesNone() throws IOException {
    for (int block : new int[] {2, 3, 4}) {
      for (int dies = 0; dies < RUNS; dies++) {
        Resumed.delete(cut);
        Probes.MADE.clear();
        String killed = "{probed: {block: %d, diesAfter: %d}}".formatted(block, dies);
        Resumed.dies(sweep, cut, killed, Resumed.HALF);
        assertEquals(dies, Probes.MADE.size());
        goOn(killed);
        assertEquals(RUNS - dies, Probes.MADE.size(), killed);
      }
    }
  }

  @Test
  void sweepKilledWhileItWroteSummaryOrManifestEnds() throws IOException {
    for (String part : List.of("summary.csv.part", "manifest.json.part")) {
      Resumed.delete(cut);
      Resumed.run(sweep, cut, "probed", Resumed.HALF);
      Files.delete(cut.resolve("summary.csv"));
      Files.writeString(cut.resolve(part), "{");
      goOn("at " + part);
      assertEquals(List.of(), Probes.MADE);
    }
  }

  @Test
  void sweepKilledBeforeItsManifestBeginsAnew() throws IOException {
    Files.createDirectories(cut);
    Files.writeString(cut.resolve(".lock"), "123456");
    Files.writeString(cut.resolve("manifest.json.part"), "{");
    goOn("before its manifest");
    assertEquals(RUNS, Probes.MADE.size());
  }

  @Test
  void sweepThatIsOverIsDoneAgainWithoutARun() throws IOException {
    Resumed.run(sweep, cut, "probed", Resumed.HALF);
    goOn("not at all");
    assertEquals(List.of(), Probes.MADE);
    assertFalse(Files.exists(cut.resolve(".early")));
    assertTrue(Files.exists(cut.resolve("summary.csv")));
  }
}
