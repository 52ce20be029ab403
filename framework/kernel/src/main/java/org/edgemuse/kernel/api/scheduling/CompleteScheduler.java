package org.edgemuse.kernel.api.scheduling;

/** A scheduler that knows everything, who is active in the slot included. */
public non-sealed interface CompleteScheduler extends Scheduler {

  /** A slot's decisions are about to start. */
  default void begin(CompleteView view) {}

  /** Decides one request: calls {@link Request#assign} or {@link Request#deny} once. */
  void decide(CompleteView view, Request request);

  /**
   * Tells how it rates the candidates of a request that it is about to decide, for whoever asks
   * why. Called right before {@code decide}, and only where somebody watches: it must change
   * nothing, so that a run is the same watched or not. What the scores are, {@link #scoring} says.
   */
  default void score(CompleteView view, Request request, Scores out) {}

  /** One of the requests that were assigned has settled. */
  default void learn(CompleteView view, Outcome outcome) {}
}
