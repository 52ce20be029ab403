package org.edgemuse.kernel.scheduling;

import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.edgemuse.kernel.api.scheduling.EntryAp;
import org.edgemuse.kernel.api.scheduling.Facts;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scores;
import org.edgemuse.kernel.api.scheduling.Scoring;

/**
 * Sends requests where they belong: over the AP at which they arrived to the ES that they are bound
 * to, with the fewest steps. What is left open goes over the fastest link and to the ES that is
 * fastest alone. A request whose AP is in outage, or all APs if it may use any, is denied.
 */
final class Bound implements FeedbackScheduler {
  private static final long serialVersionUID = 1L;

  @Override
  public void decide(FeedbackView view, Request request) {
    Facts facts = view.facts();
    int home = request.homeAp();
    int ap = home >= 0 ? home : EntryAp.fastest(request, facts.apCount());
    if (request.linkS(ap) == Double.POSITIVE_INFINITY) {
      request.deny(DenyReason.COVERAGE);
      return;
    }
    int bound = request.boundServer();
    int es = bound >= 0 ? bound : fastestEs(request, facts.esCount());
    request.assign(ap, es, request.minSteps(es));
  }

  @Override
  public Scoring scoring() {
    return Scoring.lowest("solo_s");
  }

  /** The times on link and ES alone of what is left open. */
  @Override
  public void score(FeedbackView view, Request request, Scores out) {
    for (int ap = 0; ap < view.facts().apCount(); ap++) {
      for (int es = 0; es < view.facts().esCount(); es++) {
        if (isOpen(request.homeAp(), ap) && isOpen(request.boundServer(), es)) {
          out.put(ap, es, request.linkS(ap) + request.serverS(es));
        }
      }
    }
  }

  private static boolean isOpen(int given, int machine) {
    return given < 0 || given == machine;
  }

  private static int fastestEs(Request request, int esCount) {
    int fastest = 0;
    double leastS = Double.POSITIVE_INFINITY;
    for (int es = 0; es < esCount; es++) {
      double serverS = request.serverS(es);
      if (serverS < leastS) {
        leastS = serverS;
        fastest = es;
      }
    }
    return fastest;
  }
}
