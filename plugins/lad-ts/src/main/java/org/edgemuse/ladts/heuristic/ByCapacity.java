package org.edgemuse.ladts.heuristic;

import java.util.Arrays;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.scheduling.Facts;
import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scores;
import org.edgemuse.kernel.api.scheduling.Scoring;

/** An ES drawn with a probability proportional to its capacity, for each request. */
final class ByCapacity implements Choice<FeedbackView> {
  private static final long serialVersionUID = 1L;

  private final Draws draws;
  private final double[] upTo;
  private int changes;

  /** With no capacities read yet: facts are shown with the first request. */
  ByCapacity(Draws draws, int ess) {
    this.draws = draws;
    upTo = new double[ess];
  }

  @Override
  public int server(FeedbackView view, Request request, int ap) {
    int last = upTo.length - 1;
    if (upTo[last] == 0 || changes != view.facts().changes()) {
      add(view.facts(), upTo);
      changes = view.facts().changes();
    }
    long stem = RequestDraws.stem(draws, request, view.now());
    double at = Draws.toUniform(Draws.at(stem, 0)) * upTo[last];
    int found = Arrays.binarySearch(upTo, at);
    // An ES takes from the sum before it up to, but without, its own.
    return Math.min(last, found >= 0 ? found + 1 : -found - 1);
  }

  @Override
  public Scoring scoring() {
    return Scoring.highest("probability");
  }

  @Override
  public void score(FeedbackView view, Request request, int ap, Scores out) {
    double[] sums = new double[upTo.length];
    add(view.facts(), sums);
    double before = 0;
    for (int es = 0; es < sums.length; es++) {
      out.put(ap, es, (sums[es] - before) / sums[sums.length - 1]);
      before = sums[es];
    }
  }

  private static void add(Facts facts, double[] upTo) {
    double sum = 0;
    for (int es = 0; es < upTo.length; es++) {
      sum += facts.capacity(es);
      upTo[es] = sum;
    }
  }
}
