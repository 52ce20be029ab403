package org.edgemuse.jcaco.baseline;

import java.util.Arrays;
import org.edgemuse.jcaco.play.Candidates;
import org.edgemuse.jcaco.play.Decisions;
import org.edgemuse.jcaco.play.Occurrences;
import org.edgemuse.jcaco.play.Reach;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scores;
import org.edgemuse.kernel.api.scheduling.Scoring;
import org.edgemuse.kernel.api.scheduling.StrategyProfile;

/** An AP within reach and an ES drawn uniformly for each request. */
final class RandomChoice implements FeedbackScheduler, StrategyProfile {
  private static final long serialVersionUID = 1L;

  private final int ess;
  private final Draws draws;
  private final Occurrences occurrences;
  private final Reach reach;

  RandomChoice(RunContext run) {
    ess = run.esCount();
    draws = run.draws("random/choice");
    occurrences = new Occurrences(run.ueCount());
    reach = new Reach(run.ueCount(), run.apCount());
  }

  @Override
  public void decide(FeedbackView view, Request request) {
    int ue = request.ue();
    reach.note(view.facts(), request);
    long time = view.now().index();
    long stem = draws.stem(ue, time);
    long k = 2L * occurrences.next(ue, time);
    int ap = reach.ap(ue, (int) Draws.scale(Draws.at(stem, k), reach.count(ue)));
    int es = (int) Draws.scale(Draws.at(stem, k + 1), ess);
    Decisions.assign(request, ap, es);
  }

  @Override
  public Scoring scoring() {
    return Candidates.PROBABILITY;
  }

  @Override
  public void score(FeedbackView view, Request request, Scores out) {
    Reach now = reach.ahead(view.facts(), request);
    double[] ap = new double[view.facts().apCount()];
    double[] es = new double[ess];
    Arrays.fill(ap, 1.0 / now.count(request.ue()));
    Arrays.fill(es, 1.0 / ess);
    Candidates.drawn(request, now, ap, es, out);
  }

  @Override
  public StrategyProfile profile() {
    return this;
  }

  @Override
  public double apShare(int ue, int ap) {
    return reach.reaches(ue, ap) ? 1.0 / reach.count(ue) : 0;
  }

  @Override
  public double esShare(int ue, int es) {
    return 1.0 / ess;
  }
}
