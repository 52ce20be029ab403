package org.edgemuse.jcaco.masl;

import org.edgemuse.jcaco.play.Candidates;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.AnnouncedScheduler;
import org.edgemuse.kernel.api.scheduling.AnnouncedView;
import org.edgemuse.kernel.api.scheduling.Announcements;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scores;
import org.edgemuse.kernel.api.scheduling.Scoring;
import org.edgemuse.kernel.api.scheduling.StrategyProfile;

/** MASL whose costs or normaliser are loads that APs and ESs announce. */
final class AnnouncedMasl implements AnnouncedScheduler {
  private static final long serialVersionUID = 1L;

  private final MaslOptions options;
  private final Learner learner;

  AnnouncedMasl(MaslOptions options, RunContext run) {
    this.options = options;
    learner = new Learner(options, run);
  }

  @Override
  public void begin(AnnouncedView view) {
    if (learner.apScale() instanceof RewardScale.Fixed ap
        && learner.esScale() instanceof RewardScale.Fixed es
        && !ap.isSet()) {
      Announcements announced = view.announcements();
      double[] linkS = new double[view.facts().apCount()];
      double[] serverS = new double[view.facts().esCount()];
      for (int m = 0; m < linkS.length; m++) {
        linkS[m] = announced.linkFullLoadS(m);
      }
      for (int k = 0; k < serverS.length; k++) {
        serverS[k] = announced.serverFullLoadS(k);
      }
      ap.set(normaliserS(linkS));
      es.set(normaliserS(serverS));
    }
    learner.begin(view.now());
  }

  /** The normaliser of a subgame from what each machine would carry if everyone chose it. */
  private double normaliserS(double[] fullLoadS) {
    double sum = 0;
    double worst = 0;
    for (double loadS : fullLoadS) {
      sum += loadS;
      worst = Math.max(worst, loadS);
    }
    if (options.normaliser() == MaslOptions.Normaliser.BOUND) {
      return worst;
    }
    // Under uniform play a machine of M carries 1 / M of its full load; then the mean over them.
    return options.normaliserScale() * sum / ((double) fullLoadS.length * fullLoadS.length);
  }

  @Override
  public void decide(AnnouncedView view, Request request) {
    learner.decide(view.facts(), request);
  }

  @Override
  public Scoring scoring() {
    return Candidates.PROBABILITY;
  }

  @Override
  public void score(AnnouncedView view, Request request, Scores out) {
    learner.score(view.facts(), request, out);
  }

  @Override
  public void learn(AnnouncedView view, Outcome outcome) {
    if (options.cost() == MaslOptions.Cost.REALISED) {
      learner.learn(outcome, outcome.linkS(), outcome.serverS());
      return;
    }
    double apCostS = view.announcements().linkLoadS(outcome.ap());
    double esCostS = view.announcements().serverLoadS(outcome.es());
    if (options.cost() == MaslOptions.Cost.CONDITIONAL) {
      double idle = Math.max(0, 1 - outcome.activity());
      apCostS += idle * outcome.soloLinkS();
      esCostS += idle * outcome.soloServerS();
    }
    learner.learn(outcome, apCostS, esCostS);
  }

  @Override
  public StrategyProfile profile() {
    return learner;
  }
}
