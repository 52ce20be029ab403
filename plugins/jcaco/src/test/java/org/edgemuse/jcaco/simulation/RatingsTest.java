package org.edgemuse.jcaco.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.edgemuse.kernel.api.scheduling.Scoring;
import org.edgemuse.kernel.api.scheduling.StrategyProfile;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.testkit.DecisionLog;
import org.edgemuse.testkit.Rating;
import org.edgemuse.testkit.Ratings;
import org.edgemuse.testkit.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Schedulers decide as they rate, in worlds with links that fade and with APs out of reach. */
class RatingsTest {
  private static final long SEED = 3;

  /** Dynamics end when nobody can improve by more than a part of 1e-12. */
  private static final double SETTLED = 1e-9;

  /** 36 pairs in each of nine tests: 4.5 sigmas would be exceeded in one seed of 450. */
  private static final double SIGMAS = 4.5;

  /** UEs are somewhere else in every slot. */
  private static Worlds moving() {
    return Worlds.defaults().with("userEquipments.mobility", "market-places");
  }

  private static Worlds fading() {
    return moving()
        .with("channel", Map.of("shannon", Map.of("rayleigh", Map.of("outageSnrDb", 35))))
        .with("userEquipments.promptMB", 0.5);
  }

  /** A UE reaches one to three of the six APs. */
  private static Worlds wired() {
    return moving().with("channel", Map.of("wired", Map.of("reachM", 320)));
  }

  private static Ratings ratings(Worlds world, Object scheduler) {
    return Ratings.of(world.scoring(scheduler).run(SEED));
  }

  static List<Object> settled() {
    return List.of(
        "best-response",
        Map.of("best-response", Map.of("start", "fastest")),
        Map.of("best-response", Map.of("game", "expected")),
        "fictitious-play",
        Map.of("fictitious-play", Map.of("belief", "uniform")),
        Map.of("fictitious-play", Map.of("belief", "empirical", "rounds", 20)),
        "local-search-optimum",
        "slot-optimum");
  }

  @ParameterizedTest
  @MethodSource("settled")
  void plannersPutEachRequestWhereItCostsLeast(Object scheduler) {
    for (Worlds world : List.of(moving(), fading(), wired())) {
      ratings(world, scheduler).assertBestIsChosen(SETTLED);
    }
  }

  @Test
  void theExactOptimumPutsEachRequestWhereItCostsLeast() {
    ratings(moving().with("userEquipments.count", 6), "exact-optimum").assertBestIsChosen(SETTLED);
  }

  @Test
  void selfishUesTakeTheNearestAp_theFirstOfEqualOnes() {
    for (Worlds world : List.of(moving(), fading(), wired())) {
      Ratings ratings = ratings(world, "selfish");
      assertEquals(Scoring.lowest("distance_m"), ratings.scoring());
      ratings.assertBestIsChosen(0);
    }
  }

  static Stream<Object> drawing() {
    return Stream.of(
        "random",
        "masl",
        Map.of("masl", Map.of("cost", "expected", "normaliser", "uniform-load")),
        "price-learning",
        Map.of("price-learning", Map.of("inertia", 0)));
  }

  @ParameterizedTest
  @MethodSource("drawing")
  void pairsAreDrawnAsOftenAsTheirProbabilitiesSay(Object scheduler) {
    for (Worlds world : List.of(moving(), fading(), wired())) {
      Ratings ratings = ratings(world.with("slots", 300), scheduler);
      assertEquals(Scoring.highest("probability"), ratings.scoring());
      ratings.assertDrawnByScores(SIGMAS);
    }
  }

  @Test
  void apsOutOfReachAreNoCandidates() {
    EdgeSimulation run = wired().scoring("masl").run(SEED);
    int fewer = 0;
    for (Rating rating : DecisionLog.of(run).ratings()) {
      fewer += rating.candidates().size() < 36 ? 1 : 0;
    }
    assertEquals(DecisionLog.of(run).ratings().size(), fewer);
  }

  @Test
  void theChanceOfAPairIsTheProductOfItsUesStrategies() {
    EdgeSimulation run = Worlds.defaults().scoring("masl").start(SEED);
    while (run.slotsDone() < 30) {
      run.step();
    }
    int seen = DecisionLog.of(run).ratings().size();
    StrategyProfile profile = run.scheduler().profile();
    assertNotNull(profile);
    double[][] before = new double[30][];
    for (int ue = 0; ue < 30; ue++) {
      before[ue] = new double[36];
      for (int pair = 0; pair < 36; pair++) {
        before[ue][pair] = profile.apShare(ue, pair / 6) * profile.esShare(ue, pair % 6);
      }
    }
    run.step();
    List<Rating> ratings = DecisionLog.of(run).ratings();
    for (Rating rating : ratings.subList(seen, ratings.size())) {
      rating
          .candidates()
          .forEach(
              c -> assertEquals(before[rating.decision().ue()][6 * c.ap() + c.es()], c.score()));
    }
  }

  @Test
  void whoCannotSendAtAllHasNoCandidateOfUse() {
    Worlds world =
        fading().with("channel", Map.of("shannon", Map.of("rayleigh", Map.of("outageSnrDb", 200))));
    for (Rating rating : ratings(world.with("slots", 3), "best-response").all()) {
      rating.candidates().forEach(c -> assertEquals(Double.POSITIVE_INFINITY, c.score()));
    }
  }
}
