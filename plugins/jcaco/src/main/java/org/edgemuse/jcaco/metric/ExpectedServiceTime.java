package org.edgemuse.jcaco.metric;

import org.edgemuse.jcaco.game.ServiceTime;
import org.edgemuse.kernel.api.metric.Better;
import org.edgemuse.kernel.api.metric.MeanMetric;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.plugin.RunContext;

/**
 * P1 (15), MASL paper: the expected total service time of a slot if everyone followed the
 * scheduler's profile with UEs where they are, exact. There is none without a profile, nor where
 * delays hang on more than loads.
 */
final class ExpectedServiceTime extends MeanMetric {
  private static final long serialVersionUID = 1L;

  private final ProfileGames games;
  private final ServiceTime serviceTime = new ServiceTime();

  ExpectedServiceTime(RunContext run) {
    super("expected_service_time_s");
    games = new ProfileGames(run);
  }

  @Override
  public Better better(String column) {
    return Better.LESS;
  }

  @Override
  protected void measure(SlotRecord slot, double[] values) {
    if (games.read(slot)) {
      values[0] =
          serviceTime.expectedMixed(games.apGame(), games.ap())
              + serviceTime.expectedMixed(games.esGame(), games.es());
    }
  }
}
