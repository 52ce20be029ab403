package org.edgemuse.kernel.api.world;

/** The slot that is being simulated. The kernel moves it on; plugins read it. */
public interface Moment {

  /** The slot's number, from 0. */
  int slot();

  /** The slot's counter for {@link org.edgemuse.kernel.api.random.Draws}, unique within the run. */
  long index();

  /** When the slot starts, in simulated seconds from the run's start. */
  double timeS();
}
