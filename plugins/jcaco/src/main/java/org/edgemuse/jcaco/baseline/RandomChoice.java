package org.edgemuse.jcaco.baseline;

import org.edgemuse.jcaco.play.Decisions;
import org.edgemuse.jcaco.play.Occurrences;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.StrategyProfile;

/** An AP and an ES drawn uniformly for each request. */
final class RandomChoice implements FeedbackScheduler, StrategyProfile {
  private static final long serialVersionUID = 1L;

  private final int aps;
  private final int ess;
  private final Draws draws;
  private final Occurrences occurrences;

  RandomChoice(RunContext run) {
    aps = run.apCount();
    ess = run.esCount();
    draws = run.draws("random/choice");
    occurrences = new Occurrences(run.ueCount());
  }

  @Override
  public void decide(FeedbackView view, Request request) {
    long time = view.now().index();
    long stem = draws.stem(request.ue(), time);
    long k = 2L * occurrences.next(request.ue(), time);
    int ap = (int) Draws.scale(Draws.at(stem, k), aps);
    int es = (int) Draws.scale(Draws.at(stem, k + 1), ess);
    Decisions.assign(request, ap, es);
  }

  @Override
  public StrategyProfile profile() {
    return this;
  }

  @Override
  public double apShare(int ue, int ap) {
    return 1.0 / aps;
  }

  @Override
  public double esShare(int ue, int es) {
    return 1.0 / ess;
  }
}
