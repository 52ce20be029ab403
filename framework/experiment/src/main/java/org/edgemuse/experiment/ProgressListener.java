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
   * @param total number of runs, as far as it is known
   * @param last the run that is over now
   */
  void progress(int done, int total, RunTask last);

  /**
   * A sweep begins.
   *
   * @param total number of runs
   */
  default void begun(int total) {}

  /**
   * A sweep that was cut short goes on.
   *
   * @param done number of runs that were over already
   * @param total number of runs
   */
  default void resumed(int done, int total) {}

  /**
   * An episode of a run is over, and the run may go on; of runs that have several.
   *
   * @param run whose episode it is
   * @param done number of its episodes that are over
   * @param total number of its episodes
   */
  default void episode(RunTask run, int done, int total) {}

  /** Something that does not stop the sweep, but that its user should know. */
  default void warn(String message) {}
}
