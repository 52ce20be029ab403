package org.edgemuse.jcaco.optimum;

import org.edgemuse.jcaco.game.Deviations;
import org.edgemuse.jcaco.game.ExactOptimum;
import org.edgemuse.jcaco.game.Subgame;
import org.edgemuse.jcaco.play.ExpectedPlan;
import org.edgemuse.kernel.api.plugin.RunContext;

/** The optimum of P1 (15), MASL paper, for the price of anarchy and of stability. */
final class ExactPlan extends ExpectedPlan {
  private static final long serialVersionUID = 1L;
  private static final int UE_LIMIT = 8;

  /**
   * A plan for small worlds.
   *
   * @throws IllegalArgumentException if there are more than 8 UEs
   */
  ExactPlan(RunContext run) {
    super(run, Added.SCORING, Deviations.ofAll(), Deviations.ofAll());
    if (run.ueCount() > UE_LIMIT) {
      throw new IllegalArgumentException(
          "exact-optimum takes at most %d UEs, but userEquipments.count is %d; maybe"
                  .formatted(UE_LIMIT, run.ueCount())
              + " local-search-optimum");
    }
  }

  @Override
  protected void planAps(Subgame game, boolean first, long time, int[] choice) {
    ExactOptimum.solve(game, choice);
  }

  @Override
  protected void planEss(Subgame game, boolean first, long time, int[] choice) {
    ExactOptimum.solve(game, choice);
  }
}
