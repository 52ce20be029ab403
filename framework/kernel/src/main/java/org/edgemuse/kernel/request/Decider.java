package org.edgemuse.kernel.request;

import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scores;
import org.edgemuse.kernel.api.scheduling.Scoring;
import org.jspecify.annotations.Nullable;

/** Decides requests, and tells how it rates their candidates. */
public interface Decider {
  /** Assigns or denies the request. */
  void decide(Request request);

  /** Rates the candidates of the request that it is to decide next. */
  void score(Request request, Scores out);

  /** What its scores are, or null if it has none. */
  @Nullable Scoring scoring();
}
