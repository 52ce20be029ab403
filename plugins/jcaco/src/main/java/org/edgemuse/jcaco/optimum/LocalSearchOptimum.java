package org.edgemuse.jcaco.optimum;

import org.edgemuse.jcaco.game.Deviations;
import org.edgemuse.jcaco.game.LocalSearch;
import org.edgemuse.jcaco.game.Subgame;
import org.edgemuse.jcaco.play.ExpectedPlan;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;

/**
 * A local optimum of P1 (15), MASL paper, the best from several starts. When UEs have moved it
 * descends from where it was, and from the deterministic starts, and keeps the better.
 */
final class LocalSearchOptimum extends ExpectedPlan {
  private static final long serialVersionUID = 1L;

  private final int restarts;
  private final Draws apDraws;
  private final Draws esDraws;
  private final LocalSearch search = new LocalSearch();
  private int[] trial = new int[0];

  LocalSearchOptimum(LocalSearchOptimumPlugin.Options options, RunContext run) {
    super(run, Added.SCORING, Deviations.ofAll(), Deviations.ofAll());
    restarts = options.restarts();
    apDraws = run.draws("local-search-optimum/ap");
    esDraws = run.draws("local-search-optimum/es");
  }

  @Override
  protected void planAps(Subgame game, boolean first, long time, int[] choice) {
    plan(game, first, apDraws, time, choice);
  }

  @Override
  protected void planEss(Subgame game, boolean first, long time, int[] choice) {
    plan(game, first, esDraws, time, choice);
  }

  private void plan(Subgame game, boolean first, Draws draws, long time, int[] choice) {
    if (first) {
      search.search(game, restarts, draws, time, choice);
      return;
    }
    if (trial.length < choice.length) {
      trial = new int[choice.length];
    }
    double keptS = search.descend(game, choice);
    double freshS = search.search(game, 0, draws, time, trial);
    if (freshS < keptS) {
      System.arraycopy(trial, 0, choice, 0, choice.length);
    }
  }
}
