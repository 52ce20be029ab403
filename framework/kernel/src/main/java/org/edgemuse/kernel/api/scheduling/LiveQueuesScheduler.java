package org.edgemuse.kernel.api.scheduling;

/** A scheduler that sees the backlogs of APs and ESs at the moment of decision. */
public non-sealed interface LiveQueuesScheduler extends Scheduler {

  /** A slot's decisions are about to start. */
  default void begin(LiveQueuesView view) {}

  /** Decides one request: calls {@link Request#assign} or {@link Request#deny} once. */
  void decide(LiveQueuesView view, Request request);

  /** One of the requests that were assigned has settled. */
  default void learn(LiveQueuesView view, Outcome outcome) {}
}
