package org.edgemuse.ladts.heuristic;

import org.edgemuse.kernel.api.scheduling.AnnouncedScheduler;
import org.edgemuse.kernel.api.scheduling.AnnouncedView;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scores;
import org.edgemuse.kernel.api.scheduling.Scoring;
import org.jspecify.annotations.Nullable;

/** Sends requests where a choice that sees what ESs announced at slot start wants them. */
record AnnouncedHeuristic(Choice<AnnouncedView> choice) implements AnnouncedScheduler {
  private static final long serialVersionUID = 1L;

  @Override
  public void decide(AnnouncedView view, Request request) {
    Dispatch.decide(view, request, view.facts().apCount(), choice);
  }

  @Override
  public @Nullable Scoring scoring() {
    return choice.scoring();
  }

  @Override
  public void score(AnnouncedView view, Request request, Scores out) {
    Dispatch.score(view, request, view.facts().apCount(), choice, out);
  }
}
