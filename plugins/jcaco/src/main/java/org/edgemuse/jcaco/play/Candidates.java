package org.edgemuse.jcaco.play;

import java.util.function.IntToDoubleFunction;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scores;
import org.edgemuse.kernel.api.scheduling.Scoring;

/** How scores of an AP and of an ES, which are chosen apart, become those of pairs. */
public final class Candidates {
  /** Scores of {@link #drawn}: the probability with which a pair is chosen. */
  public static final Scoring PROBABILITY = Scoring.highest("probability");

  private Candidates() {}

  /**
   * Puts the pairs of an AP and an ES by what both cost together. A request that is bound to an ES
   * has no others.
   *
   * @param apS what an AP costs
   * @param esS what an ES costs
   */
  public static void priced(
      Request request,
      int aps,
      int ess,
      IntToDoubleFunction apS,
      IntToDoubleFunction esS,
      Scores out) {
    for (int m = 0; m < aps; m++) {
      double ofApS = apS.applyAsDouble(m);
      for (int k = 0; k < ess; k++) {
        if (isOpen(request, k)) {
          out.put(m, k, ofApS + esS.applyAsDouble(k));
        }
      }
    }
  }

  /**
   * Puts the pairs of an AP within reach and an ES by the probability that both are drawn. The ES
   * of a bound request is certain.
   *
   * @param reach what the request's UE reaches
   * @param ap the probability of each AP
   * @param es the probability of each ES
   */
  public static void drawn(Request request, Reach reach, double[] ap, double[] es, Scores out) {
    for (int i = 0; i < reach.count(request.ue()); i++) {
      int m = reach.ap(request.ue(), i);
      for (int k = 0; k < es.length; k++) {
        if (isOpen(request, k)) {
          out.put(m, k, request.boundServer() < 0 ? ap[m] * es[k] : ap[m]);
        }
      }
    }
  }

  private static boolean isOpen(Request request, int es) {
    return request.boundServer() < 0 || request.boundServer() == es;
  }
}
