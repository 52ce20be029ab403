package org.edgemuse.ladts.heuristic;

import org.edgemuse.kernel.api.scheduling.Facts;
import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.Request;

/** The ES that stands at the request's AP, the first of several; none if there is none. */
record AtHome() implements Choice<FeedbackView> {
  private static final long serialVersionUID = 1L;

  @Override
  public int server(FeedbackView view, Request request, int ap) {
    Facts facts = view.facts();
    for (int es = 0; es < facts.esCount(); es++) {
      if (facts.homeAp(es) == ap) {
        return es;
      }
    }
    return NONE;
  }
}
