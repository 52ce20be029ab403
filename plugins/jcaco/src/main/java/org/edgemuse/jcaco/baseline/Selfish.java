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
 * The nearest AP, which is within reach if any is, and the ES of largest capacity, the first of
 * equal ones.
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
    int nearest = 0;
    double leastM = Double.POSITIVE_INFINITY;
    for (int m = 0; m < facts.apCount(); m++) {
      double distanceM = request.distanceM(m);
      if (distanceM < leastM) {
        leastM = distanceM;
        nearest = m;
      }
    }
    int strongest = strongest(facts);
    lastAp[request.ue()] = nearest;
    lastEs[request.ue()] = strongest;
    Decisions.assign(request, nearest, strongest);
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

  /** The distances of APs; the ES is the strongest, be it busy or not, for all of them. */
  @Override
  public void score(FeedbackView view, Request request, Scores out) {
    int bound = request.boundServer();
    int es = bound < 0 ? strongest(view.facts()) : bound;
    for (int m = 0; m < view.facts().apCount(); m++) {
      out.put(m, es, request.distanceM(m));
    }
  }

  /** What each UE chose last; a UE that has not asked yet is on no machine. */
  @Override
  public StrategyProfile profile() {
    return profile;
  }
}
