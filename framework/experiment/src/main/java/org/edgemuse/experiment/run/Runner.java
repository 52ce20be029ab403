package org.edgemuse.experiment.run;

import java.time.Duration;
import org.edgemuse.experiment.limit.OverdueException;
import org.edgemuse.experiment.limit.TimeLimit;
import org.edgemuse.kernel.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** Makes a run and takes its time. */
final class Runner {
  private Runner() {}

  /**
   * Makes a run, in this thread unless it is limited.
   *
   * @param limit how long it may take, or null
   */
  static RunResult run(
      int index, Scenario scenario, long seed, int recordEvery, @Nullable Duration limit) {
    Attempt attempt = new Attempt(index, scenario, seed, recordEvery);
    if (limit == null) {
      return make(attempt);
    }
    long start = System.nanoTime();
    String name = Thread.currentThread().getName() + "-task-" + index;
    try {
      return new TimeLimit(limit).call(name, attempt::make, attempt::stop);
    } catch (OverdueException overdue) {
      RunFailure failure = RunFailure.of(overdue, attempt.stoppedWhen());
      return new RunResult(index, null, "", Attempt.since(start), overdue.cpuS(), failure);
    }
  }

  /**
   * A plugin that interrupts its own thread, as those do that catch an InterruptedException by the
   * book, must not close the tables that this thread writes next.
   */
  private static RunResult make(Attempt attempt) {
    boolean before = Thread.currentThread().isInterrupted();
    try {
      return attempt.make();
    } finally {
      if (!before) {
        Thread.interrupted();
      }
    }
  }
}
