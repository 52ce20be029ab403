package org.edgemuse.experiment.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.edgemuse.experiment.Worlds;
import org.edgemuse.experiment.run.RunResult;
import org.edgemuse.experiment.run.RunTask;
import org.edgemuse.kernel.result.RunSummary;
import org.edgemuse.kernel.result.TableRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderedResultsTest {
  @TempDir Path folder;
  private final List<Integer> passedOn = new ArrayList<>();
  private List<RunTask> tasks;
  private EarlyResults early;
  private OrderedResults ordered;

  @BeforeEach
  void open() {
    tasks = Worlds.read(folder, "scheduler: spread\nsweep: {replications: 6}\n").tasks();
    early = new EarlyResults(folder);
    ordered = again();
  }

  private OrderedResults again() {
    return new OrderedResults(
        tasks, early, (task, result) -> passedOn.add(task.index() + 10 * result.index()));
  }

  private static RunResult result(int index, double wallS) {
    RunSummary none = new RunSummary(List.of(), new double[0], List.of());
    return new RunResult(index, none, "feedback", wallS, 0, null);
  }

  @Test
  void whatTookLongWaitsOnDiskAndWhatTookNoTimeInMemory() {
    ordered.begin();
    ordered.accept(result(2, 5));
    ordered.accept(result(3, 0.001));
    ordered.accept(RunResult.failed(4, new IllegalStateException("lost")));
    assertEquals(Set.of(2), early.indices());
    ordered.accept(result(0, 5));
    assertEquals(List.of(0), passedOn);
    ordered.accept(result(1, 5));
    assertEquals(List.of(0, 11, 22, 33, 44), passedOn);
    assertEquals(Set.of(), early.indices());
    assertThrows(IllegalStateException.class, ordered::requireAll);
    ordered.accept(result(5, 5));
    ordered.requireAll();
  }

  @Test
  void whatIsLargeWaitsOnDiskOnly() {
    ordered.begin();
    RunSummary summary =
        new RunSummary(
            List.of(),
            new double[0],
            List.of(new TableRows("ledger", List.of("x"), new double[20_000])));
    RunResult large = new RunResult(2, summary, "feedback", 0.001, 0, null);
    ordered.accept(large);
    assertEquals(Set.of(2), early.indices());
    assertThrows(IllegalStateException.class, () -> ordered.accept(large));
    ordered.accept(result(0, 0));
    ordered.accept(result(1, 0));
    assertEquals(List.of(0, 11, 22), passedOn);
    assertEquals(Set.of(), early.indices());
  }

  @Test
  void whatWaitsFromBeforeNeedNotComeAgain() {
    early.put(result(0, 5));
    early.put(result(1, 5));
    early.put(result(3, 5));
    ordered = again();
    List<RunTask> missing = ordered.begin();
    assertEquals(List.of(2, 4, 5), missing.stream().map(RunTask::index).toList());
    assertEquals(List.of(0, 11), passedOn);
    assertThrows(IllegalStateException.class, () -> ordered.accept(result(3, 5)));
    ordered.accept(result(2, 5));
    assertEquals(List.of(0, 11, 22, 33), passedOn);
    assertEquals(Set.of(), early.indices());
  }

  @Test
  void resultThatComesTwiceOrOfNoTaskIsRefused() {
    ordered.begin();
    ordered.accept(result(0, 0));
    ordered.accept(result(2, 0));
    for (int index : new int[] {0, 2, 6, -1}) {
      assertThrows(IllegalStateException.class, () -> ordered.accept(result(index, 0)));
    }
  }

  @Test
  void onceStoppedItPassesNothingOn() {
    early.put(result(0, 5));
    ordered = again();
    ordered.stop();
    assertThrows(OrderedResults.StoppedException.class, ordered::begin);
    assertThrows(OrderedResults.StoppedException.class, () -> ordered.accept(result(1, 5)));
    assertEquals(List.of(), passedOn);
    assertTrue(Files.exists(folder.resolve(".early/0")));
    assertFalse(Files.exists(folder.resolve(".early/1")));
  }
}
