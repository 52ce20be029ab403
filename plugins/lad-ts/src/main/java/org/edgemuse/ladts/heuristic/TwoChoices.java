package org.edgemuse.ladts.heuristic;

import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.scheduling.LiveQueuesView;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scores;
import org.edgemuse.kernel.api.scheduling.Scoring;

/** Of two ESs that are drawn, the one with the shorter queue; the first one drawn if equal. */
record TwoChoices(Length length, Draws draws) implements Choice<LiveQueuesView> {
  private static final long serialVersionUID = 1L;

  @Override
  public int server(LiveQueuesView view, Request request, int ap) {
    int ess = view.facts().esCount();
    long stem = RequestDraws.stem(draws, request, view.now());
    int first = first(stem, ess);
    int second = second(stem, ess, first);
    return length.of(view, second) < length.of(view, first) ? second : first;
  }

  private static int first(long stem, int ess) {
    return (int) Draws.scale(Draws.at(stem, 0), ess);
  }

  /** Another one than the first, unless there is none. */
  private static int second(long stem, int ess, int first) {
    if (ess == 1) {
      return first;
    }
    int other = (int) Draws.scale(Draws.at(stem, 1), ess - 1);
    return other < first ? other : other + 1;
  }

  @Override
  public Scoring scoring() {
    return length.scoring();
  }

  @Override
  public void score(LiveQueuesView view, Request request, int ap, Scores out) {
    int ess = view.facts().esCount();
    long stem = RequestDraws.stem(draws, request, view.now());
    int first = first(stem, ess);
    int second = second(stem, ess, first);
    out.put(ap, first, length.of(view, first));
    if (second != first) {
      out.put(ap, second, length.of(view, second));
    }
  }
}
