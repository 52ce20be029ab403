package org.edgemuse.jcaco.play;

import org.edgemuse.jcaco.game.Profiles;
import org.edgemuse.jcaco.game.Subgame;
import org.edgemuse.jcaco.game.Weighing;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scores;
import org.edgemuse.kernel.api.scheduling.Scoring;
import org.edgemuse.kernel.api.scheduling.StatisticsScheduler;
import org.edgemuse.kernel.api.scheduling.StatisticsView;
import org.edgemuse.kernel.api.scheduling.StrategyProfile;

/**
 * A scheduler that finds a pure profile of the expected game, plays it whoever is active, and finds
 * another when UEs have moved: for APs always, for ESs if activities have changed with the places.
 */
public abstract class ExpectedPlan implements StatisticsScheduler {
  private static final long serialVersionUID = 1L;

  private final ExpectedGames games;
  private final int[] ap;
  private final int[] es;
  private final PureProfile profile;
  private final Scoring scoring;
  private final Weighing apWeighing;
  private final Weighing esWeighing;
  private boolean planned;

  /**
   * A plan for the UEs, APs and ESs of a run.
   *
   * @param scoring what the costs of an AP and an ES add up to
   * @param apWeighing the costs by which APs are chosen
   * @param esWeighing the costs by which ESs are chosen
   */
  protected ExpectedPlan(
      RunContext run, Scoring scoring, Weighing apWeighing, Weighing esWeighing) {
    this.scoring = scoring;
    this.apWeighing = apWeighing;
    this.esWeighing = esWeighing;
    games = new ExpectedGames(run.ueCount(), run.apCount(), run.esCount());
    ap = new int[games.ap().players()];
    es = new int[games.ap().players()];
    profile = new PureProfile(ap, es);
  }

  /**
   * Finds everyone's AP.
   *
   * @param game the game as UEs stand now
   * @param first whether there is no earlier profile
   * @param time the slot's counter for random draws
   * @param choice takes the AP of every UE, or {@link Subgame#NOWHERE} for one without activity;
   *     holds the one played so far unless {@code first}
   */
  protected abstract void planAps(Subgame game, boolean first, long time, int[] choice);

  /**
   * Finds everyone's ES.
   *
   * @param game the game with the activities of now
   * @param first whether there is no earlier profile
   * @param time the slot's counter for random draws
   * @param choice takes the ES of every UE, or {@link Subgame#NOWHERE} for one without activity;
   *     holds the one played so far unless {@code first}
   */
  protected abstract void planEss(Subgame game, boolean first, long time, int[] choice);

  @Override
  public final void begin(StatisticsView view) {
    if (view.population().ueCount() > 0 && games.refresh(view.population())) {
      long time = view.now().index();
      Profiles.leaveForbidden(games.ap(), ap);
      planAps(games.ap(), !planned, time, ap);
      apWeighing.renew();
      if (!planned || games.esGameChanged()) {
        planEss(games.es(), !planned, time, es);
        esWeighing.renew();
      }
      planned = true;
    }
  }

  @Override
  public final void decide(StatisticsView view, Request request) {
    Decisions.assign(request, ap[request.ue()], es[request.ue()]);
  }

  @Override
  public final Scoring scoring() {
    return scoring;
  }

  /**
   * An AP that the UE cannot reach is infinite, also where no AP reaches it and none is planned.
   */
  @Override
  public final void score(StatisticsView view, Request request, Scores out) {
    int ue = request.ue();
    Candidates.priced(
        request,
        games.ap().machines(),
        games.es().machines(),
        m ->
            request.reaches(m) ? apWeighing.costS(games.ap(), ap, ue, m) : Double.POSITIVE_INFINITY,
        k -> esWeighing.costS(games.es(), es, ue, k),
        out);
  }

  @Override
  public final StrategyProfile profile() {
    return profile;
  }
}
