package org.edgemuse.kernel.testing;

import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.Request;

/** Takes the last AP in reach; denies where there is none. */
public record LastInReach() implements FeedbackScheduler {
  private static final long serialVersionUID = 1L;

  @Override
  public void decide(FeedbackView view, Request request) {
    int count = request.apsInReach();
    if (count == 0) {
      request.deny(DenyReason.COVERAGE);
      return;
    }
    int es = request.ue() % 2;
    request.assign(request.apInReach(count - 1), es, request.minSteps(es));
  }
}
