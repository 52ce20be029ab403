package org.edgemuse.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.api.scheduling.Scoring;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RatingsTest {

  private static Ratings ratings(Trick trick) {
    Object cheat = Map.of("cheat", Map.of("trick", trick));
    return Ratings.of(Worlds.defaults().scoring(cheat).run(1));
  }

  private static void assertFinds(String complaint, Executable check) {
    Throwable found = assertThrows(AssertionError.class, check);
    assertTrue(found.getMessage().contains(complaint), found::toString);
  }

  @Test
  void findsThatAnotherCandidateWasRatedHigher() {
    Ratings ratings = ratings(Trick.RATES_ANOTHER_HIGHER);
    assertFinds("did not choose the best", () -> ratings.assertBestIsChosen(0));
    assertFinds("did not choose the best", () -> ratings.assertBestIsChosen(0.4));
  }

  @Test
  void findsThatCandidatesAreDrawnLessOftenThanTheirProbabilities() {
    Ratings ratings = ratings(Trick.RATES_EVENLY);
    assertFinds("beyond what", () -> ratings.assertDrawnByScores(4.5));
  }

  @Test
  void findsProbabilitiesThatDoNotAddUpToOne() {
    Ratings ratings = ratings(Trick.RATES_TWICE);
    assertFinds("probabilities of", () -> ratings.assertDrawnByScores(4.5));
  }

  @Test
  void ofEqualCandidatesTheFirstMustBeChosen() {
    Ratings ratings = ratings(Trick.RATES_ANY_ES);
    assertFinds("did not choose the best", () -> ratings.assertBestIsChosen(0));
    ratings.assertBestIsChosen(1e-12);
  }

  @Test
  void boundTakesTheLeastTimesAlone() {
    for (Worlds world :
        List.of(Worlds.defaults(), Worlds.defaults().with("edgeServers.colocated", true))) {
      Ratings ratings = Ratings.of(world.scoring("bound").run(1));
      assertEquals(Scoring.lowest("solo_s"), ratings.scoring());
      assertEquals(36, ratings.all().get(0).candidates().size());
      ratings.assertBestIsChosen(1e-12);
    }
    Ratings atHome =
        Ratings.of(SurvivalWorlds.severalRequests(Worlds.defaults()).scoring("bound").run(1));
    assertEquals(6, atHome.all().get(0).candidates().size(), "ESs over the home AP");
    atHome.assertBestIsChosen(1e-12);
  }

  @Test
  void aRunThatWasNotAskedHasNoRatings() {
    EdgeSimulation run = Worlds.defaults().recording("bound").run(1);
    assertThrows(IllegalArgumentException.class, () -> Ratings.of(run));
    assertTrue(DecisionLog.of(run).ratings().isEmpty());
  }
}
