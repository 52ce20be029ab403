package org.edgemuse.jcaco.optimum;

import org.edgemuse.jcaco.game.LocalSearch;
import org.edgemuse.jcaco.game.Subgame;
import org.edgemuse.jcaco.play.ExpectedGames;
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
    super(run);
    restarts = options.restarts();
    apDraws = run.draws("local-search-optimum/ap");
    esDraws = run.draws("local-search-optimum/es");
  }

  @Override
  protected void plan(ExpectedGames games, boolean first, long time, int[] ap, int[] es) {
    if (first) {
      search.search(games.ap(), restarts, apDraws, time, ap);
      search.search(games.es(), restarts, esDraws, time, es);
    } else {
      // Servers do not move: only the APs' game is another one.
      follow(games.ap(), time, ap);
    }
  }

  private void follow(Subgame game, long time, int[] choice) {
    if (trial.length < choice.length) {
      trial = new int[choice.length];
    }
    double keptS = search.descend(game, choice);
    double freshS = search.search(game, 0, apDraws, time, trial);
    if (freshS < keptS) {
      System.arraycopy(trial, 0, choice, 0, choice.length);
    }
  }
}
