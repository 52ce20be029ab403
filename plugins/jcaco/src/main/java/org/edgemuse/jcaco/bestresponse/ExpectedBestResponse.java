package org.edgemuse.jcaco.bestresponse;

import org.edgemuse.jcaco.game.Deviations;
import org.edgemuse.jcaco.game.Profiles;
import org.edgemuse.jcaco.game.Subgame;
import org.edgemuse.jcaco.play.ExpectedPlan;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.scheduling.Scoring;

/** Best response in the games (29), (30) of stochastic information, MASL paper. */
final class ExpectedBestResponse extends ExpectedPlan {
  private static final long serialVersionUID = 1L;

  private final BestResponseOptions.Start start;
  private final Responses responses;
  private final Draws draws;

  ExpectedBestResponse(BestResponseOptions options, RunContext run) {
    super(
        run,
        Scoring.lowest("expected_load_s"),
        Deviations.own(Responses.COST),
        Deviations.own(Responses.COST));
    start = options.start();
    responses = new Responses(options);
    draws = run.draws("best-response/start");
  }

  @Override
  protected void planAps(Subgame game, boolean first, long time, int[] choice) {
    plan(game, first, time, 0, choice);
  }

  @Override
  protected void planEss(Subgame game, boolean first, long time, int[] choice) {
    plan(game, first, time, 1, choice);
  }

  private void plan(Subgame game, boolean first, long time, long k, int[] choice) {
    if (start == BestResponseOptions.Start.RANDOM) {
      Profiles.random(game, draws, time, k, choice);
    } else if (first || start == BestResponseOptions.Start.FASTEST) {
      Profiles.fastest(game, choice);
    }
    responses.settle(game, choice);
  }
}
