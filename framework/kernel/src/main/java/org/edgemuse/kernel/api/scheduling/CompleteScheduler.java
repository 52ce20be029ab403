package org.edgemuse.kernel.api.scheduling;

/** A scheduler that knows everything, who is active in the slot included. */
public non-sealed interface CompleteScheduler extends Scheduler {

  /** A slot's decisions are about to start. */
  default void begin(CompleteView view) {}

  /** Decides one request: calls {@link Request#assign} or {@link Request#deny} once. */
  void decide(CompleteView view, Request request);

  /** One of the requests that were assigned has settled. */
  default void learn(CompleteView view, Outcome outcome) {}
}
