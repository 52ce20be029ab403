package org.edgemuse.jcaco.play;

import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.StatisticsScheduler;
import org.edgemuse.kernel.api.scheduling.StatisticsView;
import org.edgemuse.kernel.api.scheduling.StrategyProfile;

/**
 * A scheduler that finds a pure profile of the expected game, plays it whoever is active, and finds
 * another when UEs have moved.
 */
public abstract class ExpectedPlan implements StatisticsScheduler {
  private static final long serialVersionUID = 1L;

  private final ExpectedGames games;
  private final int[] ap;
  private final int[] es;
  private final PureProfile profile;
  private boolean planned;

  /** A plan for the UEs, APs and ESs of a run. */
  protected ExpectedPlan(RunContext run) {
    games = new ExpectedGames(run.ueCount(), run.apCount(), run.esCount());
    ap = new int[games.ap().players()];
    es = new int[games.ap().players()];
    profile = new PureProfile(ap, es);
  }

  /**
   * Finds the profile.
   *
   * @param games the games as UEs stand now
   * @param first whether there is no earlier profile in {@code ap} and {@code es}
   * @param time the slot's counter for random draws
   * @param ap takes the AP of every UE; holds the profile played so far unless {@code first}
   * @param es takes the ES of every UE, likewise
   */
  protected abstract void plan(ExpectedGames games, boolean first, long time, int[] ap, int[] es);

  @Override
  public final void begin(StatisticsView view) {
    if (games.refresh(view.population())) {
      plan(games, !planned, view.now().index(), ap, es);
      planned = true;
    }
  }

  @Override
  public final void decide(StatisticsView view, Request request) {
    // A planner may leave UEs without activity on no machine; should one ask, any will do.
    Decisions.assign(request, Math.max(0, ap[request.ue()]), Math.max(0, es[request.ue()]));
  }

  @Override
  public final StrategyProfile profile() {
    return profile;
  }
}
