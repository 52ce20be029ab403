package org.edgemuse.ladts.heuristic;

import java.io.Serializable;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scores;
import org.edgemuse.kernel.api.scheduling.Scoring;
import org.jspecify.annotations.Nullable;

/**
 * Picks the ES of a request that is bound to none.
 *
 * @param <V> what it sees beside the request
 */
interface Choice<V> extends Serializable {
  /** No ES will do. */
  int NONE = -1;

  /**
   * The ES, or {@link #NONE}.
   *
   * @param ap the AP over which the request goes
   */
  int server(V view, Request request, int ap);

  /** What its scores are; null if it compares nothing. */
  default @Nullable Scoring scoring() {
    return null;
  }

  /**
   * Puts what {@link #server} is about to compare; changes nothing.
   *
   * @param ap the AP over which the request goes
   */
  default void score(V view, Request request, int ap, Scores out) {}
}
