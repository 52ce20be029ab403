package org.edgemuse.jcaco.metric;

import org.edgemuse.jcaco.game.Cost;
import org.edgemuse.jcaco.game.Regret;
import org.edgemuse.kernel.api.metric.MeanMetric;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.plugin.RunContext;

/**
 * The largest regret of any UE in either of the expected games (29), (30), MASL paper, under the
 * scheduler's profile: in seconds, and in percent of that UE's cost in that game. 0 at a Nash
 * equilibrium. There is none without a profile.
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
  protected void measure(SlotRecord slot, double[] values) {
    if (games.read(slot)) {
      ap.measureMixed(games.apGame(), games.ap());
      es.measureMixed(games.esGame(), games.es());
      values[0] = Math.max(ap.largestS(), es.largestS());
      values[1] = 100 * Math.max(ap.largestRelative(), es.largestRelative());
    }
  }
}
