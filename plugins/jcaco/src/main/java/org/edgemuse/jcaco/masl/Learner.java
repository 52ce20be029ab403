package org.edgemuse.jcaco.masl;

import java.io.Serializable;
import org.edgemuse.jcaco.play.BoundRequests;
import org.edgemuse.jcaco.play.Candidates;
import org.edgemuse.jcaco.play.Decisions;
import org.edgemuse.jcaco.play.Occurrences;
import org.edgemuse.jcaco.play.Reach;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.scheduling.Facts;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scores;
import org.edgemuse.kernel.api.scheduling.StrategyProfile;
import org.edgemuse.kernel.api.world.Moment;

/**
 * Algorithms 1 and 2, MASL paper, for all UEs: each samples an AP and an ES from its own strategies
 * and reinforces them by the rewards of its own requests. UEs without a request keep theirs.
 */
final class Learner implements StrategyProfile, Serializable {
  private static final long serialVersionUID = 1L;

  private final Strategies ap;
  private final Strategies es;
  private final double alpha;
  private final double beta;
  private final RewardScale apScale;
  private final RewardScale esScale;
  private final StopTest stop;
  private final int learnSlots;
  private final Draws draws;
  private final Occurrences occurrences;
  private final Reach reach;
  private final BoundRequests bound = new BoundRequests();
  private boolean stopped;

  Learner(MaslOptions options, RunContext run) {
    int ues = run.ueCount();
    ap = new Strategies(ues, run.apCount());
    es = new Strategies(ues, run.esCount());
    alpha = options.alpha();
    beta = options.beta();
    apScale = RewardScale.of(options, ues);
    esScale = RewardScale.of(options, ues);
    stop =
        switch (options.stop()) {
          case NEVER -> new StopTest.Never();
          case MAX_PROBABILITY ->
              new StopTest.MaxProbability(ues, ap, es, options.stopProbability());
          case WINDOW ->
              new StopTest.Window(ues, ap, es, options.stopWindow(), options.stopTolerance());
        };
    learnSlots = options.learnSlots() == null ? Integer.MAX_VALUE : options.learnSlots();
    draws = run.draws("masl/choice");
    occurrences = new Occurrences(ues);
    reach = new Reach(ues, run.apCount());
  }

  /** What rewards over APs are measured by. */
  RewardScale apScale() {
    return apScale;
  }

  /** What rewards over ESs are measured by. */
  RewardScale esScale() {
    return esScale;
  }

  /** A slot begins: learning may end here, so that all of a slot's outcomes are treated alike. */
  void begin(Moment now) {
    stopped |= now.index() >= learnSlots || stop.settled();
  }

  /** Whether strategies are played as they are from now on. */
  boolean stopped() {
    return stopped;
  }

  /** Steps 4 of Algorithm 1 and 5 of Algorithm 2. */
  void decide(Facts facts, Request request) {
    int ue = request.ue();
    if (reach.note(facts, request)) {
      ap.restart(ue, reach);
    }
    long time = facts.now().index();
    long k = 2L * occurrences.next(ue, time);
    long stem = draws.stem(ue, time);
    int apChoice = ap.sample(ue, Draws.toUniform(Draws.at(stem, k)), reach);
    int esChoice = es.sample(ue, Draws.toUniform(Draws.at(stem, k + 1)));
    bound.note(request);
    Decisions.assign(request, apChoice, esChoice);
  }

  /** P_nm Q_nk of the pairs for the request that {@link #decide} is to sample for. */
  void score(Facts facts, Request request, Scores out) {
    int ue = request.ue();
    Reach now = reach.ahead(facts, request);
    double[] apShares = ap.probabilities(ue, now, now.isBounded() && reach.isNew(ue));
    double[] esShares = new double[es.machines()];
    for (int k = 0; k < esShares.length; k++) {
      esShares[k] = es.share(ue, k);
    }
    Candidates.drawn(request, now, apShares, esShares, out);
  }

  /**
   * Rewards (35), (38) and updates (36), (39). A bound request teaches nothing about ESs.
   *
   * @param apCostS what the UE takes for its delay at the AP, s
   * @param esCostS what it takes for its delay at the ES, s
   */
  void learn(Outcome outcome, double apCostS, double esCostS) {
    boolean wasBound = bound.settle(outcome.handle());
    if (stopped) {
      return;
    }
    int ue = outcome.ue();
    ap.reinforce(ue, outcome.ap(), alpha * apScale.reward(ue, apCostS));
    if (!wasBound) {
      es.reinforce(ue, outcome.es(), beta * esScale.reward(ue, esCostS));
    }
    stop.learned(ue);
  }

  @Override
  public double apShare(int ue, int ap) {
    return this.ap.share(ue, ap);
  }

  @Override
  public double esShare(int ue, int es) {
    return this.es.share(ue, es);
  }
}
