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
    int ap = request.homeAp() >= 0 ? request.homeAp() : EntryAp.fastest(request, facts.apCount());
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
    return Scoring.lowest("link_and_server_s");
  }

  /**
   * What it leaves to choose from: seconds on the link and on the ES, each alone; infinite where
   * the link is in outage.
   */
  @Override
  public void score(FeedbackView view, Request request, Scores out) {
    int home = request.homeAp();
    int bound = request.boundServer();
    int lastAp = home >= 0 ? home : view.facts().apCount() - 1;
    int lastEs = bound >= 0 ? bound : view.facts().esCount() - 1;
    for (int ap = Math.max(home, 0); ap <= lastAp; ap++) {
      for (int es = Math.max(bound, 0); es <= lastEs; es++) {
        out.put(ap, es, request.linkS(ap) + request.serverS(es));
      }
    }
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
