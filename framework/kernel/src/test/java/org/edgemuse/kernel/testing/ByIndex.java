package org.edgemuse.kernel.testing;

import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.Request;

/** UE n uses AP n mod M and ES n mod K, with the fewest steps; it allocates nothing. */
public record ByIndex() implements FeedbackScheduler {
  private static final long serialVersionUID = 1L;

  @Override
  public void decide(FeedbackView view, Request request) {
    int es = request.ue() % view.facts().esCount();
    request.assign(request.ue() % view.facts().apCount(), es, request.minSteps(es));
  }
}
