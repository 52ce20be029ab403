package org.edgemuse.jcaco.masl;

import org.edgemuse.jcaco.play.Candidates;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scores;
import org.edgemuse.kernel.api.scheduling.Scoring;
import org.edgemuse.kernel.api.scheduling.StrategyProfile;

/** MASL from nothing but the delays that a UE's own requests met. */
final class LocalMasl implements FeedbackScheduler {
  private static final long serialVersionUID = 1L;

  private final Learner learner;

  LocalMasl(MaslOptions options, RunContext run) {
    learner = new Learner(options, run);
  }

  @Override
  public void begin(FeedbackView view) {
    learner.begin(view.now());
  }

  @Override
  public void decide(FeedbackView view, Request request) {
    learner.decide(view.facts(), request);
  }

  @Override
  public Scoring scoring() {
    return Candidates.PROBABILITY;
  }

  @Override
  public void score(FeedbackView view, Request request, Scores out) {
    learner.score(view.facts(), request, out);
  }

  @Override
  public void learn(FeedbackView view, Outcome outcome) {
    learner.learn(outcome, outcome.linkS(), outcome.serverS());
  }

  @Override
  public StrategyProfile profile() {
    return learner;
  }
}
