package org.edgemuse.experiment.output;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.edgemuse.experiment.run.RunResult;
import org.edgemuse.experiment.run.RunTask;

/**
 * Brings results into the order of their tasks: those that come early wait, and go once all before
 * them have. Takes results from any thread; passes them on one at a time.
 */
public final class OrderedResults implements Consumer<RunResult> {
  private final List<RunTask> tasks;
  private final BiConsumer<RunTask, RunResult> next;
  private final Map<Integer, RunResult> early = new TreeMap<>();
  private int passedOn;

  /**
   * @param next takes the results in the order of their tasks
   */
  public OrderedResults(List<RunTask> tasks, BiConsumer<RunTask, RunResult> next) {
    this.tasks = tasks;
    this.next = next;
  }

  /**
   * @throws IllegalStateException if there is no such task or its result came before
   */
  @Override
  public synchronized void accept(RunResult result) {
    int index = result.index();
    if (index < passedOn || index >= tasks.size() || early.putIfAbsent(index, result) != null) {
      throw new IllegalStateException(
          "The sweep executor delivered result %d twice, or there is no such task"
              .formatted(index));
    }
    for (RunResult ready = early.remove(passedOn); ready != null; ready = early.remove(passedOn)) {
      next.accept(tasks.get(passedOn), ready);
      passedOn++;
    }
  }

  /**
   * Checks that all results have come.
   *
   * @throws IllegalStateException if one is missing
   */
  public synchronized void requireAll() {
    if (passedOn < tasks.size()) {
      throw new IllegalStateException(
          "The sweep executor returned without the result of run %d (%s)"
              .formatted(passedOn, tasks.get(passedOn).describe()));
    }
  }
}
