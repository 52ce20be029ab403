package org.edgemuse.ladts.heuristic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.api.scheduling.Scoring;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.ladts.testing.Offloading;
import org.edgemuse.ladts.testing.OffloadingWorlds;
import org.edgemuse.testkit.Candidate;
import org.edgemuse.testkit.DecisionLog;
import org.edgemuse.testkit.Rating;
import org.edgemuse.testkit.Ratings;
import org.edgemuse.testkit.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HeuristicRatingsTest {
  private static final double ROUNDING = 1e-12;

  static List<Object> comparing() {
    return List.of(
        "greedy-delay",
        Map.of("greedy-delay", Map.of("queues", "announced")),
        "shortest-expected-delay",
        Map.of("shortest-expected-delay", Map.of("queues", "announced")),
        "join-shortest-queue",
        Map.of("join-shortest-queue", Map.of("length", "seconds")),
        "power-of-two",
        Map.of("power-of-two", Map.of("length", "seconds")),
        "round-robin",
        Map.of("size-interval", Map.of("threshold", 15)));
  }

  @ParameterizedTest
  @MethodSource("comparing")
  void theBestCandidateIsChosen_theFirstOfEqualOnes(Object scheduler) {
    Ratings.of(Offloading.world().scoring(scheduler).run(4)).assertBestIsChosen(0);
  }

  @Test
  void randomByCapacityDrawsEachServerAsOftenAsItsProbabilitySays() {
    Ratings ratings = Ratings.of(Offloading.world().scoring("random-by-capacity").run(4));
    assertEquals(Scoring.highest("probability"), ratings.scoring());
    ratings.assertDrawnByScores(4.5);
  }

  private static Ratings byHand(String name, Map<String, ?> options) {
    return Ratings.of(OffloadingWorlds.byHand().scoring(Map.of(name, options)).run(1));
  }

  /** Both tasks of AP 0 in the first slot, of 5 and of 10 Gcycle, on ES 0 and ES 1. */
  private static void assertFirstScores(Ratings ratings, Scoring scoring, double... scores) {
    assertEquals(scoring, ratings.scoring());
    for (int i = 0; i < 4; i++) {
      Candidate candidate = ratings.all().get(i / 2).candidates().get(i % 2);
      assertEquals(0, candidate.ap());
      assertEquals(i % 2, candidate.es());
      assertEquals(scores[i], candidate.score(), ROUNDING, candidate::toString);
    }
  }

  @Test
  void scoresAreWhatTheTimesByHandAre() {
    assertFirstScores(
        byHand("greedy-delay", Map.of()),
        Scoring.lowest("fibre_and_server_s"),
        0.5 + 0.01,
        0.25 + 0.04,
        1 + 0.01,
        0.25 + 0.5 + 0.04);
    assertFirstScores(
        byHand("shortest-expected-delay", Map.of()),
        Scoring.lowest("server_s"),
        0.5,
        0.25,
        1,
        0.25 + 0.5);
    assertFirstScores(
        byHand("shortest-expected-delay", Map.of("queues", "announced")),
        Scoring.lowest("server_s"),
        0.5,
        0.25,
        1,
        0.5);
    assertFirstScores(
        byHand("join-shortest-queue", Map.of()), Scoring.lowest("waiting_work"), 0, 0, 5, 0);
    assertFirstScores(
        byHand("join-shortest-queue", Map.of("length", "seconds")),
        Scoring.lowest("waiting_s"),
        0,
        0,
        0.5,
        0);
    assertFirstScores(byHand("round-robin", Map.of()), Scoring.lowest("turns_before"), 0, 1, 1, 0);
    assertFirstScores(
        byHand("random-by-capacity", Map.of()),
        Scoring.highest("probability"),
        1 / 3.0,
        2 / 3.0,
        1 / 3.0,
        2 / 3.0);
  }

  @Test
  void aTaskIsRatedOnTheServersForItsSizeOnly() {
    Ratings ratings = byHand("size-interval", Map.of("threshold", 7, "slow", 1));
    assertEquals(List.of(new Candidate(0, 1, 0.25)), ratings.all().get(0).candidates());
    assertEquals(List.of(new Candidate(0, 0, 1)), ratings.all().get(1).candidates());
  }

  @Test
  void twoServersAreRatedThatWereDrawn() {
    Ratings ratings = Ratings.of(Offloading.world().scoring("power-of-two").run(4));
    int[] drawn = new int[Offloading.ESS];
    for (Rating rating : ratings.all()) {
      assertEquals(2, rating.candidates().size());
      rating.candidates().forEach(c -> drawn[c.es()]++);
    }
    for (int times : drawn) {
      double expected = 2.0 * ratings.all().size() / Offloading.ESS;
      assertEquals(expected, times, 4 * Math.sqrt(expected));
    }
  }

  @Test
  void localComparesNothing() {
    EdgeSimulation run = Offloading.world().scoring("local").run(4);
    assertNull(run.scheduler().scoring());
    assertTrue(DecisionLog.of(run).ratings().stream().allMatch(r -> r.candidates().isEmpty()));
  }

  @Test
  void nothingIsChosenForRequestsThatAreBound() {
    Worlds bound = Worlds.defaults().with("userEquipments.demand", "bound").with("slots", 2);
    for (Rating rating : Ratings.of(bound.scoring("greedy-delay").run(4)).all()) {
      assertTrue(rating.candidates().isEmpty(), rating::toString);
    }
  }
}
