package org.edgemuse.ladts.heuristic;

import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scores;
import org.edgemuse.kernel.api.scheduling.Scoring;
import org.jspecify.annotations.Nullable;

/** Sends requests where a choice that sees no queue wants them. */
record BlindHeuristic(Choice<FeedbackView> choice) implements FeedbackScheduler {
  private static final long serialVersionUID = 1L;

  @Override
  public void decide(FeedbackView view, Request request) {
    Dispatch.decide(view, request, view.facts().apCount(), choice);
  }

  @Override
  public @Nullable Scoring scoring() {
    return choice.scoring();
  }

  @Override
  public void score(FeedbackView view, Request request, Scores out) {
    Dispatch.score(view, request, view.facts().apCount(), choice, out);
  }
}
