package org.edgemuse.jcaco.metric;

import org.edgemuse.jcaco.game.Cost;
import org.edgemuse.jcaco.game.Regret;
import org.edgemuse.kernel.api.metric.Better;
import org.edgemuse.kernel.api.metric.MeanMetric;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.plugin.RunContext;

/**
 * The largest regret of any UE in the expected game (23), MASL paper, under the scheduler's
 * profile: what it would gain by an AP and an ES of its own choice while the others stay, in
 * seconds, and in percent of its expected service time (24). The two maxima may be of different
 * UEs. 0 at a Nash equilibrium. There is none without a profile, nor where delays hang on more than
 * loads.
 */
final class MaxRegret extends MeanMetric {
  private static final long serialVersionUID = 1L;

  private final ProfileGames games;
  private final Regret ap = new Regret(Cost.EXPECTED);
  private final Regret es = new Regret(Cost.EXPECTED);

  MaxRegret(RunContext run) {
    super("max_regret_s", "max_regret_pct");
    games = new ProfileGames(run);
  }

  @Override
  public Better better(String column) {
    return Better.LESS;
  }

  @Override
  protected void measure(SlotRecord slot, double[] values) {
    if (games.read(slot)) {
      ap.measureMixed(games.apGame(), games.ap());
      es.measureMixed(games.esGame(), games.es());
      double largestS = 0;
      double largestPart = 0;
      for (int n = 0; n < slot.population().ueCount(); n++) {
        // The subgames share no machine: the best deviation is the best one in each.
        double regretS = ap.regretS(n) + es.regretS(n);
        if (regretS > 0) {
          largestS = Math.max(largestS, regretS);
          largestPart = Math.max(largestPart, regretS / (ap.costS(n) + es.costS(n)));
        }
      }
      values[0] = largestS;
      values[1] = 100 * largestPart;
    }
  }
}
