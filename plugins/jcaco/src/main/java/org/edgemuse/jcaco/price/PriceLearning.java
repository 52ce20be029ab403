package org.edgemuse.jcaco.price;

import org.edgemuse.jcaco.play.BoundRequests;
import org.edgemuse.jcaco.play.Candidates;
import org.edgemuse.jcaco.play.Decisions;
import org.edgemuse.jcaco.play.Occurrences;
import org.edgemuse.jcaco.play.Reach;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.scheduling.AnnouncedScheduler;
import org.edgemuse.kernel.api.scheduling.AnnouncedView;
import org.edgemuse.kernel.api.scheduling.Announcements;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scores;
import org.edgemuse.kernel.api.scheduling.Scoring;
import org.edgemuse.kernel.api.scheduling.StrategyProfile;

/**
 * Each UE learns, machine by machine, what its presence costs everyone: with its own probability p,
 * its own time T and the load L and presence P that the machine announces, L + (1 - p) T is what it
 * expects to wait when it is active, and (P - p) T what it expects the others to wait for it. The
 * sum is what it adds to P1 (15), MASL paper, over p, so that cheapest machines are a local optimum
 * of P1 and not just an equilibrium. A UE that raises more than one request a slot on average
 * counts as always active in 1 - p, and with all its requests in P.
 */
final class PriceLearning implements AnnouncedScheduler {
  private static final long serialVersionUID = 1L;
  private static final int DRAWS_A_REQUEST = 4;

  private final Reach reach;
  private final PricedMachines ap;
  private final PricedMachines es;
  private final CoolingProfile profile;
  private final double logCooling;
  private final double slots;
  private final Draws draws;
  private final Occurrences occurrences;
  private final BoundRequests bound = new BoundRequests();
  private double cooling = 1;

  PriceLearning(PriceLearningOptions options, RunContext run) {
    reach = new Reach(run.ueCount(), run.apCount());
    Reach all = new Reach(run.ueCount(), run.esCount());
    ap = new PricedMachines(run.ueCount(), run.apCount(), reach, options);
    es = new PricedMachines(run.ueCount(), run.esCount(), all, options);
    profile = new CoolingProfile(ap, es);
    logCooling = StrictMath.log(options.cooling());
    slots = (double) run.slots() * run.episodes();
    draws = run.draws("price-learning/choice");
    occurrences = new Occurrences(run.ueCount());
  }

  @Override
  public void begin(AnnouncedView view) {
    cooling = StrictMath.exp(logCooling * view.now().index() / slots);
  }

  @Override
  public void decide(AnnouncedView view, Request request) {
    int ue = request.ue();
    reach.note(view.facts(), request);
    long time = view.now().index();
    long stem = draws.stem(ue, time);
    long k = (long) DRAWS_A_REQUEST * occurrences.next(ue, time);
    int apChoice = ap.choose(ue, cooling, uniform(stem, k), uniform(stem, k + 1));
    int esChoice = es.choose(ue, cooling, uniform(stem, k + 2), uniform(stem, k + 3));
    bound.note(request);
    Decisions.assign(request, apChoice, esChoice);
  }

  @Override
  public Scoring scoring() {
    return Candidates.PROBABILITY;
  }

  @Override
  public void score(AnnouncedView view, Request request, Scores out) {
    int ue = request.ue();
    Reach now = reach.ahead(view.facts(), request);
    double[] apShares = new double[ap.machines()];
    double[] esShares = new double[es.machines()];
    ap.shares(ue, cooling, now, apShares);
    es.shares(ue, cooling, esShares);
    Candidates.drawn(request, now, apShares, esShares, out);
  }

  private static double uniform(long stem, long k) {
    return Draws.toUniform(Draws.at(stem, k));
  }

  @Override
  public void learn(AnnouncedView view, Outcome outcome) {
    Announcements announced = view.announcements();
    int ue = outcome.ue();
    int m = outcome.ap();
    double activity = outcome.activity();
    ap.learn(
        ue,
        m,
        pricedS(announced.linkLoadS(m), announced.linkPresence(m), activity, outcome.soloLinkS()));
    if (!bound.settle(outcome.handle())) {
      int k = outcome.es();
      es.learn(
          ue,
          k,
          pricedS(
              announced.serverLoadS(k),
              announced.serverPresence(k),
              activity,
              outcome.soloServerS()));
    }
  }

  /**
   * The priced cost of a machine for a UE on it, s.
   *
   * @param presence what the machine announces: the sum of activities, which may exceed 1
   * @param activity the UE's own, part of that sum unless it has changed since
   */
  static double pricedS(double loadS, double presence, double activity, double soloS) {
    double idle = Math.max(0, 1 - activity);
    double others = Math.max(0, presence - activity);
    return loadS + (idle + others) * soloS;
  }

  /** The probabilities of each UE's next choice, given its last one. */
  @Override
  public StrategyProfile profile() {
    profile.at(cooling);
    return profile;
  }
}
