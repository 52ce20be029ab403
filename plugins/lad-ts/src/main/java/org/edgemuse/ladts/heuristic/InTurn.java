package org.edgemuse.ladts.heuristic;

import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scores;
import org.edgemuse.kernel.api.scheduling.Scoring;

/**
 * All ESs in turn. Each UE goes round by itself, UE n from ES n mod K on: it does not know what
 * others ask for.
 */
final class InTurn implements Choice<FeedbackView> {
  private static final long serialVersionUID = 1L;

  private final int[] next;

  InTurn(int ues, int ess) {
    next = new int[ues];
    for (int ue = 0; ue < ues; ue++) {
      next[ue] = ue % ess;
    }
  }

  @Override
  public int server(FeedbackView view, Request request, int ap) {
    int es = next[request.ue()];
    next[request.ue()] = (es + 1) % view.facts().esCount();
    return es;
  }

  @Override
  public Scoring scoring() {
    return Scoring.lowest("turns_before");
  }

  @Override
  public void score(FeedbackView view, Request request, int ap, Scores out) {
    int ess = view.facts().esCount();
    for (int es = 0; es < ess; es++) {
      out.put(ap, es, (es - next[request.ue()] + ess) % ess);
    }
  }
}
