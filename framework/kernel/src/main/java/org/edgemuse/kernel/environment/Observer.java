package org.edgemuse.kernel.environment;

import org.edgemuse.kernel.api.scheduling.AnnouncedView;
import org.edgemuse.kernel.api.scheduling.Request;

/** Turns what the one who decides may know into numbers. */
public interface Observer {

  /** How many numbers an observation has, at least 1; always the same. */
  int size();

  /**
   * Observes a request that waits for its decision.
   *
   * @param view what APs and ESs broadcast at slot start
   * @param request a cursor to read during the call; deciding is left to the action
   * @param observation where the {@link #size} numbers go; it holds those of the request before
   */
  void fill(AnnouncedView view, Request request, float[] observation);
}
