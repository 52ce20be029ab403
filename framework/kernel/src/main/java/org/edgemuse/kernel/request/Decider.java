package org.edgemuse.kernel.request;

import org.edgemuse.kernel.api.scheduling.Request;

/** Decides requests. */
public interface Decider {
  /** Assigns or denies the request. */
  void decide(Request request);
}
