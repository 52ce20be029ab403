package org.edgemuse.jcaco.baseline;

import java.util.Arrays;
import org.edgemuse.jcaco.play.Decisions;
import org.edgemuse.jcaco.play.PureProfile;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.Facts;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scores;
import org.edgemuse.kernel.api.scheduling.Scoring;
import org.edgemuse.kernel.api.scheduling.StrategyProfile;

/**
 * The nearest of the APs within reach, or of all where none is, and the ES of largest capacity; the
 * first of equal ones.
 */
final class Selfish implements FeedbackScheduler {
  private static final long serialVersionUID = 1L;

  private final int[] lastAp;
  private final int[] lastEs;
  private final PureProfile profile;

  Selfish(RunContext run) {
    lastAp = new int[run.ueCount()];
    lastEs = new int[run.ueCount()];
    Arrays.fill(lastAp, -1);
    Arrays.fill(lastEs, -1);
    profile = new PureProfile(lastAp, lastEs);
  }

  @Override
  public void decide(FeedbackView view, Request request) {
    Facts facts = view.facts();
    int nearest = nearest(facts, request);
    int strongest = strongest(facts);
    lastAp[request.ue()] = nearest;
    lastEs[request.ue()] = strongest;
    Decisions.assign(request, nearest, strongest);
  }

  private static int nearest(Facts facts, Request request) {
    int nearest = 0;
    double leastM = Double.POSITIVE_INFINITY;
    for (int i = 0; i < candidates(facts, request); i++) {
      int m = candidate(request, i);
      double distanceM = request.distanceM(m);
      if (distanceM < leastM) {
        leastM = distanceM;
        nearest = m;
      }
    }
    return nearest;
  }

  private static int candidates(Facts facts, Request request) {
    int reached = request.apsInReach();
    return reached > 0 ? reached : facts.apCount();
  }

  private static int candidate(Request request, int i) {
    return request.apsInReach() > 0 ? request.apInReach(i) : i;
  }

  private static int strongest(Facts facts) {
    int strongest = 0;
    for (int k = 1; k < facts.esCount(); k++) {
      if (facts.capacity(k) > facts.capacity(strongest)) {
        strongest = k;
      }
    }
    return strongest;
  }

  @Override
  public Scoring scoring() {
    return Scoring.lowest("distance_m");
  }

  /**
   * The distances of APs that come into question; the ES is the strongest, be it busy or not, for
   * all of them.
   */
  @Override
  public void score(FeedbackView view, Request request, Scores out) {
    int bound = request.boundServer();
    int es = bound < 0 ? strongest(view.facts()) : bound;
    for (int i = 0; i < candidates(view.facts(), request); i++) {
      int m = candidate(request, i);
      out.put(m, es, request.distanceM(m));
    }
  }

  /** What each UE chose last; a UE that has not asked yet is on no machine. */
  @Override
  public StrategyProfile profile() {
    return profile;
  }
}
