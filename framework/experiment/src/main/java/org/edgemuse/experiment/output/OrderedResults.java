package org.edgemuse.experiment.output;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.edgemuse.experiment.run.RunResult;
import org.edgemuse.experiment.run.RunTask;
import org.edgemuse.kernel.result.RunSummary;
import org.jspecify.annotations.Nullable;

/**
 * Brings results into the order of their tasks: those that come early wait, on disk as well if they
 * took long, and go once all before them have. Takes results from any thread; passes them on one at
 * a time.
 */
public final class OrderedResults implements Consumer<RunResult> {
  /**
   * Runs shorter than this, in seconds, wait in memory only: a file for each would cost more of
   * many short runs than making the few again that wait when the process is killed.
   */
  static final double WORTH_A_FILE_S = 0.1;

  /**
   * Runs that have left more numbers than this wait on disk only: hundreds may wait, and each may
   * have tables of a hundred thousand rows.
   */
  static final int MOST_NUMBERS = 10_000;

  private final List<RunTask> tasks;
  private final EarlyResults store;
  private final BiConsumer<RunTask, RunResult> next;
  private final Map<Integer, Integer> places = new HashMap<>();
  private final Map<Integer, RunResult> early = new HashMap<>();
  private final Set<Integer> stored;
  private final Set<Integer> files;
  private int passedOn;
  private boolean stopped;

  /** Nothing more is taken, as the sweep is to end at once. */
  public static final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoppedException() {
      super("The sweep was stopped");
    }
  }

  /**
   * @param tasks in their order
   * @param store where results wait; those that it has of these tasks need not come again
   * @param next takes the results in the order of their tasks
   */
  public OrderedResults(
      List<RunTask> tasks, EarlyResults store, BiConsumer<RunTask, RunResult> next) {
    this.tasks = List.copyOf(tasks);
    this.store = store;
    this.next = next;
    stored = new TreeSet<>(store.indices());
    files = new TreeSet<>(stored);
    for (RunTask task : tasks) {
      places.put(task.index(), places.size());
    }
  }

  /**
   * Passes on what waits at the beginning already, and answers the tasks whose results lack.
   *
   * @throws StoppedException if nothing more is taken
   */
  public synchronized List<RunTask> begin() {
    if (stopped) {
      throw new StoppedException();
    }
    passOn();
    List<RunTask> missing = new ArrayList<>();
    for (RunTask task : tasks.subList(passedOn, tasks.size())) {
      if (!stored.contains(task.index())) {
        missing.add(task);
      }
    }
    return missing;
  }

  /**
   * @throws IllegalStateException if there is no such task or its result came before
   * @throws StoppedException if nothing more is taken
   */
  @Override
  public synchronized void accept(RunResult result) {
    if (stopped) {
      throw new StoppedException();
    }
    int index = result.index();
    Integer place = places.get(index);
    if (place == null
        || place < passedOn
        || stored.contains(index)
        || early.putIfAbsent(index, result) != null) {
      throw new IllegalStateException(
          "The sweep executor delivered result %d twice, or there is no such task"
              .formatted(index));
    }
    if (place > passedOn) {
      keep(result);
    }
    passOn();
  }

  private void keep(RunResult result) {
    RunSummary summary = result.summary();
    boolean large = summary != null && summary.size() > MOST_NUMBERS;
    if (summary != null && (large || result.wallS() >= WORTH_A_FILE_S)) {
      files.add(result.index());
      store.put(result);
    }
    if (large) {
      early.remove(result.index());
      stored.add(result.index());
    }
  }

  /** Takes nothing more, once the result that is being passed on has been. */
  public synchronized void stop() {
    stopped = true;
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
              .formatted(tasks.get(passedOn).index(), tasks.get(passedOn).describe()));
    }
  }

  private void passOn() {
    while (passedOn < tasks.size()) {
      RunTask task = tasks.get(passedOn);
      RunResult ready = take(task.index());
      if (ready == null) {
        return;
      }
      next.accept(task, ready);
      passedOn++;
      if (files.remove(task.index())) {
        store.remove(task.index());
      }
    }
  }

  private @Nullable RunResult take(int index) {
    RunResult here = early.remove(index);
    return here == null && stored.remove(index) ? store.get(index) : here;
  }
}
