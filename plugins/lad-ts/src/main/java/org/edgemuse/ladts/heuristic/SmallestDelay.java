package org.edgemuse.ladts.heuristic;

import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.api.scheduling.Scores;
import org.edgemuse.kernel.api.scheduling.Scoring;

/**
 * The ES on which the request is done first, the first one of several: all of them are tried.
 *
 * @param reading where queues are read
 * @param transfers whether the way over the fibre counts, and not only the ES. The link does not
 *     matter: the AP is given
 */
record SmallestDelay<V>(Reading<V> reading, boolean transfers) implements Choice<V> {
  private static final long serialVersionUID = 1L;

  /** The scheduler that follows it, of the information class that goes with the queues. */
  static Scheduler scheduler(Queues queues, boolean transfers) {
    return switch (queues) {
      case LIVE -> new LiveHeuristic(new SmallestDelay<>(new Reading.Live(), transfers));
      case ANNOUNCED ->
          new AnnouncedHeuristic(new SmallestDelay<>(new Reading.Announced(), transfers));
    };
  }

  @Override
  public int server(V view, Request request, int ap) {
    int ess = reading.facts(view).esCount();
    int best = 0;
    double leastS = Double.POSITIVE_INFINITY;
    for (int es = 0; es < ess; es++) {
      double doneS = doneS(view, request, ap, es);
      if (doneS < leastS) {
        leastS = doneS;
        best = es;
      }
    }
    return best;
  }

  private double doneS(V view, Request request, int ap, int es) {
    double doneS = reading.doneS(view, es, request.serverS(es));
    return transfers ? doneS + request.fibreS(ap, es) : doneS;
  }

  @Override
  public Scoring scoring() {
    return Scoring.lowest(transfers ? "fibre_and_server_s" : "server_s");
  }

  @Override
  public void score(V view, Request request, int ap, Scores out) {
    for (int es = 0; es < reading.facts(view).esCount(); es++) {
      out.put(ap, es, doneS(view, request, ap, es));
    }
  }
}
