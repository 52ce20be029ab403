package org.edgemuse.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.edgemuse.experiment.plan.Shard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that failed are made again by who goes on with a sweep; those that did not are kept. */
class FailedRunsAgainTest {
  private static final String SWEEP =
      """
      recordSlots: {every: 5}
      metrics: [total-service-time, {ledger: {every: 5}}]
      sweep:
        vary: {accessPoints.count: [2, 3]}
        schedulers: [spread, {shaky: {fails: %d, every: 3}, label: shaky}, learner]
        replications: 6
        reference: spread
      """;

  @TempDir(factory = InMemory.class)
  Path folder;

  private Path out;
  private Path unbroken;
  private Experiment sweep;

  @BeforeEach
  void makeUnbroken() {
    out = folder.resolve("out");
    unbroken = folder.resolve("unbroken");
    read(0);
    assertEquals(List.of(), Resumed.run(sweep, unbroken, "probed", Shard.WHOLE).failures());
  }

  /** Reads the sweep anew, so that its runs fail so often. */
  private void read(int fails) {
    sweep = Resumed.read(folder, SWEEP.formatted(fails));
    Probes.TRIES.clear();
    Probes.MADE.clear();
  }

  /** The two sweeps are of different scenarios: one fails, the other never did. */
  private void assertSameAsUnbroken(String what) throws IOException {
    for (String name :
        List.of(
            "runs.csv", "slots.csv", "ledger.csv", "learning.csv", "summary.csv", "figure.svg")) {
      assertEquals(
          Worlds.lines(unbroken.resolve(name)), Worlds.lines(out.resolve(name)), name + what);
    }
    assertEquals(Resumed.names(unbroken), Resumed.names(out), what);
  }

  private static Set<Integer> failed(SweepReport report) {
    Set<Integer> indices = new HashSet<>();
    report.failures().forEach(failure -> indices.add(failure.task().index()));
    return indices;
  }

  @Test
  void theyAloneAreMadeAgainAndTheResultsAreThoseOfASweepWithoutFailure() throws IOException {
    // Rehearsals make schedulers too: the sweep must be read before the tries are counted.
    read(1);
    Set<Integer> failed = failed(Resumed.run(sweep, out, "probed", Shard.WHOLE));
    assertTrue(failed.size() > 1, "" + failed);
    assertEquals(36, Probes.MADE.size());
    Probes.MADE.clear();
    SweepReport second = Resumed.goOn(sweep, out, "probed", Shard.WHOLE);
    assertEquals(List.of(), second.failures());
    assertEquals(36, second.runs());
    assertEquals(failed, new HashSet<>(Probes.MADE));
    assertEquals(failed.size(), Probes.MADE.size());
    assertSameAsUnbroken("");
    Probes.MADE.clear();
    Resumed.goOn(sweep, out, "probed", Shard.WHOLE);
    assertEquals(List.of(), Probes.MADE);
    assertSameAsUnbroken("");
  }

  @Test
  void theyMayFailAgainWithoutCostToTheOthers() throws IOException {
    read(3);
    Set<Integer> failed = failed(Resumed.run(sweep, out, "probed", Shard.WHOLE));
    byte[] runs = Files.readAllBytes(out.resolve("runs.csv"));
    byte[] summary = Files.readAllBytes(out.resolve("summary.csv"));
    for (int again = 0; again < 2; again++) {
      Probes.MADE.clear();
      assertEquals(failed, failed(Resumed.goOn(sweep, out, "probed", Shard.WHOLE)));
      assertEquals(failed, new HashSet<>(Probes.MADE));
      assertEquals(failed.size(), Probes.MADE.size());
      assertEquals(new String(runs), Files.readString(out.resolve("runs.csv")));
      assertEquals(new String(summary), Files.readString(out.resolve("summary.csv")));
    }
    assertEquals(
        List.of(), Resumed.goOn(sweep, out, "probed", Shard.WHOLE).failures(), "at the fourth try");
    assertSameAsUnbroken("");
  }

  @Test
  void killWhileTheyAreMadeAgainLosesNoRowThatStoodBehindThem() throws IOException {
    for (int dies = 0; dies < 4; dies++) {
      Resumed.delete(out);
      read(1);
      Set<Integer> failed = failed(Resumed.run(sweep, out, "probed", Shard.WHOLE));
      assertTrue(failed.size() >= 4, "" + failed);
      Probes.MADE.clear();
      Resumed.dies(sweep, out, "{probed: {block: 3, diesAfter: %d}}".formatted(dies), Shard.WHOLE);
      Resumed.goOn(sweep, out, "{probed: {block: 2}}", Shard.WHOLE);
      assertEquals(failed, new HashSet<>(Probes.MADE));
      assertEquals(failed.size(), Probes.MADE.size(), "after a kill at " + dies);
      assertSameAsUnbroken(" after a kill at " + dies);
    }
  }

  @Test
  void killWhileRowsAreTakenOutLosesNone() throws IOException {
    // Tables are cut one after the other once all that stood behind the cut is kept elsewhere.
    read(1);
    Set<Integer> failed = failed(Resumed.run(sweep, out, "probed", Shard.WHOLE));
    List<String> tables =
        List.of("runs.csv", "timings.csv", "slots.csv", "ledger.csv", "learning.csv");
    List<byte[]> before = new ArrayList<>();
    for (String table : tables) {
      before.add(Files.readAllBytes(out.resolve(table)));
    }
    Resumed.dies(sweep, out, "{probed: {diesAfter: 0}}", Shard.WHOLE);
    Path cut = folder.resolve("cut");
    Files.move(out, cut);
    for (int done = 0; done <= tables.size(); done++) {
      Resumed.delete(out);
      Resumed.copy(cut, out);
      for (int i = done; i < tables.size(); i++) {
        Files.write(out.resolve(tables.get(i)), before.get(i));
      }
      read(1);
      failed.forEach(index -> sweep.tasks().get(index).run());
      Resumed.goOn(sweep, out, "probed", Shard.WHOLE);
      assertEquals(failed, new HashSet<>(Probes.MADE), "after " + done + " tables");
      assertSameAsUnbroken(" after " + done + " tables");
    }
  }
}
