package org.edgemuse.ladts.heuristic;

import org.edgemuse.kernel.api.scheduling.LiveQueuesScheduler;
import org.edgemuse.kernel.api.scheduling.LiveQueuesView;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scores;
import org.edgemuse.kernel.api.scheduling.Scoring;
import org.jspecify.annotations.Nullable;

/** Sends requests where a choice that sees the queues at the moment of decision wants them. */
record LiveHeuristic(Choice<LiveQueuesView> choice) implements LiveQueuesScheduler {
  private static final long serialVersionUID = 1L;

  @Override
  public void decide(LiveQueuesView view, Request request) {
    Dispatch.decide(view, request, view.facts().apCount(), choice);
  }

  @Override
  public @Nullable Scoring scoring() {
    return choice.scoring();
  }

  @Override
  public void score(LiveQueuesView view, Request request, Scores out) {
    Dispatch.score(view, request, view.facts().apCount(), choice, out);
  }
}
