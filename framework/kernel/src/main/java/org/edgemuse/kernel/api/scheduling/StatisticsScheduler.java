package org.edgemuse.kernel.api.scheduling;

/**
 * A scheduler that knows the number of UEs and everyone's parameters and probabilities, but not who
 * is active.
 */
public non-sealed interface StatisticsScheduler extends Scheduler {

  /** A slot's decisions are about to start. */
  default void begin(StatisticsView view) {}

  /** Decides one request: calls {@link Request#assign} or {@link Request#deny} once. */
  void decide(StatisticsView view, Request request);

  /** One of the requests that were assigned has settled. */
  default void learn(StatisticsView view, Outcome outcome) {}
}
