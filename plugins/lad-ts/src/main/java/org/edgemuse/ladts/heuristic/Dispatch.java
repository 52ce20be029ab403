package org.edgemuse.ladts.heuristic;

import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.edgemuse.kernel.api.scheduling.EntryAp;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scores;

/** How a request gets to the ES that was picked for it. */
final class Dispatch {
  private Dispatch() {}

  /**
   * Assigns a request, with the fewest steps that its accuracy allows: over {@link EntryAp}, to the
   * ES that it is bound to, else to the one that is picked, or to none. Where no link works the
   * request waits for the next slot.
   *
   * @param aps number of APs
   */
  static <V> void decide(V view, Request request, int aps, Choice<V> choice) {
    int ap = EntryAp.of(request, aps);
    int bound = request.boundServer();
    int es = bound >= 0 ? bound : choice.server(view, request, ap);
    if (es == Choice.NONE) {
      request.deny(DenyReason.CAPACITY);
    } else {
      request.assign(ap, es, request.minSteps(es));
    }
  }

  /** Puts what the choice compares; of a request that is bound to an ES nothing is chosen. */
  static <V> void score(V view, Request request, int aps, Choice<V> choice, Scores out) {
    if (request.boundServer() < 0) {
      choice.score(view, request, EntryAp.of(request, aps), out);
    }
  }
}
