package org.edgemuse.jcaco.fictitious;

import org.edgemuse.jcaco.game.Subgame;
import org.edgemuse.jcaco.play.ExpectedPlan;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.Scoring;

/** Every UE plays its best response to what it believes of the others, in each subgame. */
final class FictitiousPlay extends ExpectedPlan {
  private static final long serialVersionUID = 1L;

  private final Belief apBelief;
  private final Belief esBelief;

  FictitiousPlay(FictitiousPlayOptions options, RunContext run) {
    this(run, Belief.of(options), Belief.of(options));
  }

  private FictitiousPlay(RunContext run, Belief apBelief, Belief esBelief) {
    super(run, Scoring.lowest("believed_service_time_s"), apBelief, esBelief);
    this.apBelief = apBelief;
    this.esBelief = esBelief;
  }

  @Override
  protected void planAps(Subgame game, boolean first, long time, int[] choice) {
    apBelief.respond(game, choice);
  }

  @Override
  protected void planEss(Subgame game, boolean first, long time, int[] choice) {
    esBelief.respond(game, choice);
  }
}
