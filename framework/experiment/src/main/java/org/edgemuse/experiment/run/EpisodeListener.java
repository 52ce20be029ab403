package org.edgemuse.experiment.run;

/** Hears how far the runs of this process are that have several episodes; from any thread. */
@FunctionalInterface
public interface EpisodeListener {
  /** Hears nothing. */
  EpisodeListener NONE = (run, done, total) -> {};

  /**
   * An episode is over.
   *
   * @param done number of episodes of the run that are over
   * @param total number of its episodes
   */
  void over(RunTask run, int done, int total);
}
