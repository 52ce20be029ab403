package org.edgemuse.testkit;

import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.StrategyProfile;

/**
 * UE n always uses AP n mod M of the M that reach it, or of all if none does, and ES n mod K,
 * unless it is bound elsewhere.
 */
record Modulo(int apCount, int esCount) implements FeedbackScheduler, StrategyProfile {
  private static final long serialVersionUID = 1L;

  @Override
  public void decide(FeedbackView view, Request request) {
    int bound = request.boundServer();
    int es = bound < 0 ? request.ue() % esCount : bound;
    int reached = request.apsInReach();
    int ap = reached > 0 ? request.apInReach(request.ue() % reached) : request.ue() % apCount;
    request.assign(ap, es, request.minSteps(es));
  }

  @Override
  public StrategyProfile profile() {
    return this;
  }

  @Override
  public double apShare(int ue, int ap) {
    return ue % apCount == ap ? 1 : 0;
  }

  @Override
  public double esShare(int ue, int es) {
    return ue % esCount == es ? 1 : 0;
  }
}
