package org.edgemuse.kernel.api.scheduling;

/** A scheduler that knows a UE's own parameters and the outcomes of its own past requests. */
public non-sealed interface FeedbackScheduler extends Scheduler {

  /** A slot's decisions are about to start. */
  default void begin(FeedbackView view) {}

  /** Decides one request: calls {@link Request#assign} or {@link Request#deny} once. */
  void decide(FeedbackView view, Request request);

  /** One of the requests that were assigned has settled. */
  default void learn(FeedbackView view, Outcome outcome) {}
}
