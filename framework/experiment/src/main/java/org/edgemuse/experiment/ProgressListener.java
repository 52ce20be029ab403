package org.edgemuse.experiment;

import org.edgemuse.experiment.run.RunTask;

/** Hears how far a sweep is. Called by one thread at a time, though not always the same. */
@FunctionalInterface
public interface ProgressListener {
  /** Hears nothing. */
  ProgressListener NONE = (done, total, last) -> {};

  /**
   * The rows of one more run are on disk, or it has failed.
   *
   * @param done number of runs that are over, in the order of the results
   * @param total number of runs
   * @param last the run that is over now
   */
  void progress(int done, int total, RunTask last);
}
