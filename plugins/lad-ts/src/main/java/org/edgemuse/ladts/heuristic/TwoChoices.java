package org.edgemuse.ladts.heuristic;

import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.scheduling.LiveQueuesView;
import org.edgemuse.kernel.api.scheduling.Request;

/** Of two ESs that are drawn, the one with the shorter queue; the first one drawn if equal. */
record TwoChoices(Length length, Draws draws) implements Choice<LiveQueuesView> {
  private static final long serialVersionUID = 1L;

  @Override
  public int server(LiveQueuesView view, Request request, int ap) {
    int ess = view.facts().esCount();
    if (ess == 1) {
      return 0;
    }
    long stem = RequestDraws.stem(draws, request, view.now());
    int first = (int) Draws.scale(Draws.at(stem, 0), ess);
    int other = (int) Draws.scale(Draws.at(stem, 1), ess - 1);
    int second = other < first ? other : other + 1;
    return length.of(view, second) < length.of(view, first) ? second : first;
  }
}
