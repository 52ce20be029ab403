package org.edgemuse.experiment;

import org.edgemuse.experiment.run.RunFailure;
import org.edgemuse.experiment.run.RunTask;

/**
 * A run that did not finish; its row is missing.
 *
 * @param task the run
 * @param failure why
 */
public record FailedRun(RunTask task, RunFailure failure) {

  /** On one line: which run, its seed, the cause and where to look. */
  public String describe() {
    return task.describe() + ": " + failure.describe();
  }
}
