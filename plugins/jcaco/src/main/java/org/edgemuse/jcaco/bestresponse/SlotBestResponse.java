package org.edgemuse.jcaco.bestresponse;

import java.util.Arrays;
import org.edgemuse.jcaco.game.Deviations;
import org.edgemuse.jcaco.game.Profiles;
import org.edgemuse.jcaco.game.Subgame;
import org.edgemuse.jcaco.play.Occurrences;
import org.edgemuse.jcaco.play.SlotGames;
import org.edgemuse.jcaco.play.SlotPlan;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.scheduling.ActiveRequests;
import org.edgemuse.kernel.api.scheduling.CompleteScheduler;
import org.edgemuse.kernel.api.scheduling.CompleteView;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scores;
import org.edgemuse.kernel.api.scheduling.Scoring;

/**
 * Best response in the games (18), (19) of complete information, MASL paper, anew in every slot
 * among the requests of that slot, in the order of decision.
 */
final class SlotBestResponse implements CompleteScheduler {
  private static final long serialVersionUID = 1L;
  private static final int NONE = -1;

  private final BestResponseOptions.Start start;
  private final Responses responses;
  private final Draws draws;
  private final Occurrences occurrences;
  private final SlotPlan plan;
  private final int[] lastAp;
  private final int[] lastEs;

  SlotBestResponse(BestResponseOptions options, RunContext run) {
    start = options.start();
    responses = new Responses(options);
    draws = run.draws("best-response/start");
    plan =
        new SlotPlan(
            run.apCount(),
            run.esCount(),
            run.ueCount(),
            Deviations.own(Responses.COST),
            Deviations.own(Responses.COST));
    occurrences = new Occurrences(run.ueCount());
    lastAp = new int[run.ueCount()];
    lastEs = new int[run.ueCount()];
    Arrays.fill(lastAp, NONE);
    Arrays.fill(lastEs, NONE);
  }

  @Override
  public void begin(CompleteView view) {
    ActiveRequests requests = view.requests();
    plan.read(requests);
    SlotGames games = plan.games();
    for (int i = 0; i < games.count(); i++) {
      start(games, requests, i, view.now().index());
    }
    responses.settle(games.ap(), plan.ap());
    responses.settle(games.es(), plan.es());
  }

  private void start(SlotGames games, ActiveRequests requests, int i, long time) {
    int ue = requests.ue(i);
    if (start == BestResponseOptions.Start.RANDOM) {
      long stem = draws.stem(ue, time);
      long k = 2L * occurrences.next(ue, time);
      plan.ap()[i] = drawn(games.ap(), i, Draws.at(stem, k));
      plan.es()[i] = drawn(games.es(), i, Draws.at(stem, k + 1));
    } else {
      boolean warm = start == BestResponseOptions.Start.WARM;
      plan.ap()[i] = known(games.ap(), i, warm ? lastAp[ue] : NONE);
      plan.es()[i] = known(games.es(), i, warm ? lastEs[ue] : NONE);
    }
  }

  private static int drawn(Subgame game, int player, long bits) {
    return Profiles.allowed(game, player, (int) Draws.scale(bits, game.machines()));
  }

  private static int known(Subgame game, int player, int last) {
    return last == NONE ? Profiles.fastest(game, player) : Profiles.allowed(game, player, last);
  }

  @Override
  public Scoring scoring() {
    return Scoring.lowest("service_time_s");
  }

  @Override
  public void score(CompleteView view, Request request, Scores out) {
    plan.score(request, out);
  }

  @Override
  public void decide(CompleteView view, Request request) {
    int place = plan.play(request);
    // A request that could not be sent had no say in where it stands.
    if (plan.games().ap().probability()[place] > 0) {
      lastAp[request.ue()] = plan.ap()[place];
      lastEs[request.ue()] = plan.es()[place];
    }
  }
}
