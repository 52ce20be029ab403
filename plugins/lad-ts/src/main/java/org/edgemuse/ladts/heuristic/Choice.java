package org.edgemuse.ladts.heuristic;

import java.io.Serializable;
import org.edgemuse.kernel.api.scheduling.Request;

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
}
