package org.edgemuse.experiment.run;

import java.io.Serializable;
import org.edgemuse.kernel.result.RunSummary;
import org.jspecify.annotations.Nullable;

/**
 * What became of a run; either summary or failure is there.
 *
 * @param index the task's number
 * @param summary the run's metrics, or null if it failed
 * @param information label of the scheduler's information class; empty if the run failed
 * @param wallS time the run took, s
 * @param cpuS processor time of its thread, s; NaN where the JVM does not measure it
 * @param failure why it failed, or null
 */
public record RunResult(
    int index,
    @Nullable RunSummary summary,
    String information,
    double wallS,
    double cpuS,
    @Nullable RunFailure failure)
    implements Serializable {

  /**
   * @throws IllegalArgumentException if both or none of summary and failure are given
   */
  public RunResult {
    if ((summary == null) == (failure == null)) {
      throw new IllegalArgumentException("A run has either a summary or a failure");
    }
  }

  /** A run that could not even be started, for executors. */
  public static RunResult failed(int index, Throwable cause) {
    return new RunResult(index, null, "", 0, Double.NaN, RunFailure.of(cause));
  }
}
