package org.edgemuse.ladts.heuristic;

import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.edgemuse.kernel.api.scheduling.Request;

/** How a request gets to the ES that was picked for it. */
final class Dispatch {
  private Dispatch() {}

  /**
   * Assigns a request, with the fewest steps that its accuracy allows: over the AP at which it
   * arrived, else the one with the fastest link, the first of several; to the ES that it is bound
   * to, else to the one that is picked, or to none. Where no link works the request waits for the
   * next slot.
   *
   * @param aps number of APs
   */
  static <V> void decide(V view, Request request, int aps, Choice<V> choice) {
    int ap = request.homeAp() >= 0 ? request.homeAp() : fastestAp(request, aps);
    int bound = request.boundServer();
    int es = bound >= 0 ? bound : choice.server(view, request, ap);
    if (es == Choice.NONE) {
      request.deny(DenyReason.CAPACITY);
    } else {
      request.assign(ap, es, request.minSteps(es));
    }
  }

  private static int fastestAp(Request request, int aps) {
    int fastest = 0;
    double leastS = Double.POSITIVE_INFINITY;
    for (int ap = 0; ap < aps; ap++) {
      double linkS = request.linkS(ap);
      if (linkS < leastS) {
        leastS = linkS;
        fastest = ap;
      }
    }
    return fastest;
  }
}
