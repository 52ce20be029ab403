package org.edgemuse.jcaco.bestresponse;

import org.edgemuse.jcaco.game.Profiles;
import org.edgemuse.jcaco.play.ExpectedGames;
import org.edgemuse.jcaco.play.ExpectedPlan;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;

/** Best response in the games (29), (30) of stochastic information, MASL paper. */
final class ExpectedBestResponse extends ExpectedPlan {
  private static final long serialVersionUID = 1L;

  private final BestResponseOptions.Start start;
  private final Responses responses;
  private final Draws draws;

  ExpectedBestResponse(BestResponseOptions options, RunContext run) {
    super(run);
    start = options.start();
    responses = new Responses(options);
    draws = run.draws("best-response/start");
  }

  @Override
  protected void plan(ExpectedGames games, boolean first, long time, int[] ap, int[] es) {
    if (start == BestResponseOptions.Start.RANDOM) {
      Profiles.random(games.ap(), draws, time, 0, ap);
      Profiles.random(games.es(), draws, time, 1, es);
    } else if (first || start == BestResponseOptions.Start.FASTEST) {
      Profiles.fastest(games.ap(), ap);
      Profiles.fastest(games.es(), es);
    }
    responses.settle(games.ap(), ap);
    responses.settle(games.es(), es);
  }
}
