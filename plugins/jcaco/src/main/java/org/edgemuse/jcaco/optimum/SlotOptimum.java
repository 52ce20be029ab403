package org.edgemuse.jcaco.optimum;

import org.edgemuse.jcaco.game.Deviations;
import org.edgemuse.jcaco.game.LocalSearch;
import org.edgemuse.jcaco.play.SlotPlan;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.scheduling.CompleteScheduler;
import org.edgemuse.kernel.api.scheduling.CompleteView;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scores;
import org.edgemuse.kernel.api.scheduling.Scoring;

/** A local optimum of P0 (14), MASL paper, for the requests of each slot. */
final class SlotOptimum implements CompleteScheduler {
  private static final long serialVersionUID = 1L;

  private final int restarts;
  private final Draws apDraws;
  private final Draws esDraws;
  private final LocalSearch search = new LocalSearch();
  private final SlotPlan plan;

  SlotOptimum(SlotOptimumPlugin.Options options, RunContext run) {
    restarts = options.restarts();
    apDraws = run.draws("slot-optimum/ap");
    esDraws = run.draws("slot-optimum/es");
    plan =
        new SlotPlan(
            run.apCount(), run.esCount(), run.ueCount(), Deviations.ofAll(), Deviations.ofAll());
  }

  @Override
  public void begin(CompleteView view) {
    plan.read(view.requests());
    long time = view.now().index();
    search.search(plan.games().ap(), restarts, apDraws, time, plan.ap());
    search.search(plan.games().es(), restarts, esDraws, time, plan.es());
  }

  @Override
  public Scoring scoring() {
    return Added.SCORING;
  }

  @Override
  public void score(CompleteView view, Request request, Scores out) {
    plan.score(request, out);
  }

  @Override
  public void decide(CompleteView view, Request request) {
    plan.play(request);
  }
}
