package org.edgemuse.kernel.api.world;

/**
 * The slot that is being simulated. The kernel moves it on; plugins read it. A run is one episode
 * or several of equal length; at the start of each the world is as it was at the start of the first
 * one, while schedulers, mechanisms and metrics go on.
 */
public interface Moment {

  /** The episode's number, from 0. */
  default int episode() {
    return 0;
  }

  /** The slot's number within its episode, from 0. */
  int slot();

  /**
   * The slot's number within the run, from 0: the counter for {@link
   * org.edgemuse.kernel.api.random.Draws}, which no other slot of the run has.
   */
  long index();

  /** When the slot starts, in simulated seconds from its episode's start. */
  double timeS();
}
