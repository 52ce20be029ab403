package org.edgemuse.ladts.heuristic;

import org.edgemuse.kernel.api.scheduling.LiveQueuesView;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scores;
import org.edgemuse.kernel.api.scheduling.Scoring;

/** The ES with the shortest queue, the first one of several, however fast it is. */
record ShortestQueue(Length length) implements Choice<LiveQueuesView> {
  private static final long serialVersionUID = 1L;

  @Override
  public int server(LiveQueuesView view, Request request, int ap) {
    int ess = view.facts().esCount();
    int shortest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int es = 0; es < ess; es++) {
      double waiting = length.of(view, es);
      if (waiting < least) {
        least = waiting;
        shortest = es;
      }
    }
    return shortest;
  }

  @Override
  public Scoring scoring() {
    return length.scoring();
  }

  @Override
  public void score(LiveQueuesView view, Request request, int ap, Scores out) {
    for (int es = 0; es < view.facts().esCount(); es++) {
      out.put(ap, es, length.of(view, es));
    }
  }
}
