package org.edgemuse.jcaco.fictitious;

import org.edgemuse.jcaco.play.ExpectedGames;
import org.edgemuse.jcaco.play.ExpectedPlan;
import org.edgemuse.kernel.api.plugin.RunContext;

/** Every UE plays its best response to what it believes of the others, in each subgame. */
final class FictitiousPlay extends ExpectedPlan {
  private static final long serialVersionUID = 1L;

  private final Belief apBelief;
  private final Belief esBelief;

  FictitiousPlay(FictitiousPlayOptions options, RunContext run) {
    super(run);
    apBelief = Belief.of(options);
    esBelief = Belief.of(options);
  }

  @Override
  protected void plan(ExpectedGames games, boolean first, long time, int[] ap, int[] es) {
    apBelief.respond(games.ap(), ap);
    esBelief.respond(games.es(), es);
  }
}
