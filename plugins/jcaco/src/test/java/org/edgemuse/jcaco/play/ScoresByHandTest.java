package org.edgemuse.jcaco.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.IntUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.edgemuse.jcaco.game.ServiceTime;
import org.edgemuse.jcaco.game.Subgame;
import org.edgemuse.jcaco.simulation.Worlds;
import org.edgemuse.jcaco.testing.HandMadeWorld;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.api.scheduling.Scoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores against sums over the tables of a world in which every UE asks. */
class ScoresByHandTest {
  private static final int UES = 7;
  private static final int APS = 3;
  private static final int ESS = 2;
  private static final int[] ALL = {0, 1, 2, 3, 4, 5, 6};
  private static final double ROUNDING = 1e-12;

  private final HandMadeWorld world = HandMadeWorld.random(UES, APS, ESS, 11);

  private Scheduler play(String text) {
    Scheduler scheduler = Worlds.scheduler(text, world);
    world.play(scheduler, ALL);
    return scheduler;
  }

  /** What one machine costs a UE. */
  private interface MachineCost {
    /**
     * The cost.
     *
     * @param timesS everyone's time on the machine
     * @param onIt who was assigned it
     */
    double of(int ue, double[] timesS, boolean[] onIt);
  }

  private void assertScores(MachineCost cost) {
    for (int ue : ALL) {
      for (int m = 0; m < APS; m++) {
        for (int k = 0; k < ESS; k++) {
          double apS = cost.of(ue, column(world.linkS, m), on(m, world::assignedAp));
          double esS = cost.of(ue, column(world.serverS, k), on(k, world::assignedEs));
          assertEquals(
              apS + esS, world.score(ue, m, k), ROUNDING, "UE %d at %d, %d".formatted(ue, m, k));
        }
      }
    }
  }

  private static double[] column(double[][] table, int machine) {
    double[] column = new double[table.length];
    for (int n = 0; n < table.length; n++) {
      column[n] = table[n][machine];
    }
    return column;
  }

  private static boolean[] on(int machine, IntUnaryOperator choice) {
    boolean[] on = new boolean[UES];
    for (int n : ALL) {
      on[n] = choice.applyAsInt(n) == machine;
    }
    return on;
  }

  /** Sums something over the others on a machine. */
  private static double others(int ue, boolean[] onIt, ToDoubleFunction<Integer> what) {
    double sum = 0;
    for (int n : ALL) {
      sum += n != ue && onIt[n] ? what.applyAsDouble(n) : 0;
    }
    return sum;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"best-response", "best-response: {update: simultaneous, rounds: 1, start: warm}"})
  void bestResponse_isRatedByWhenARequestWouldBeDone(String text) {
    Scheduler scheduler = play(text.contains(":") ? "{" + text + "}" : text);
    assertEquals(Scoring.lowest("service_time_s"), scheduler.scoring());
    assertScores((ue, timesS, onIt) -> others(ue, onIt, n -> timesS[n]) + timesS[ue]);
    assertEquals(
        world.apLoadS(world.assignedAp(4)) + world.esLoadS(world.assignedEs(4)),
        world.score(4, world.assignedAp(4), world.assignedEs(4)),
        ROUNDING,
        "what it meets is what it was told");
  }

  @Test
  void bestResponseInExpectation_isRatedByExpectedLoads() {
    Scheduler scheduler = play("{best-response: {game: expected}}");
    assertEquals(Scoring.lowest("expected_load_s"), scheduler.scoring());
    double[] p = world.activity;
    assertScores(
        (ue, timesS, onIt) -> others(ue, onIt, n -> p[n] * timesS[n]) + p[ue] * timesS[ue]);
  }

  @Test
  void fictitiousPlay_isRatedByWhatItBelieves() {
    Scheduler scheduler = play("fictitious-play");
    assertEquals(Scoring.lowest("believed_service_time_s"), scheduler.scoring());
    assertEquals(
        world.linkS[2][1] * (1 + 6 / 3.0) + world.serverS[2][0] * (1 + 6 / 2.0),
        world.score(2, 1, 0),
        ROUNDING);
    double[] p = world.activity;
    boolean[] all = {true, true, true, true, true, true, true};
    play("{fictitious-play: {belief: uniform}}");
    for (int m = 0; m < APS; m++) {
      double[] linkS = column(world.linkS, m);
      double[] serverS = column(world.serverS, 1);
      assertEquals(
          others(3, all, n -> p[n] * linkS[n]) / APS
              + linkS[3]
              + others(3, all, n -> p[n] * serverS[n]) / ESS
              + serverS[3],
          world.score(3, m, 1),
          ROUNDING);
    }
  }

  @Test
  void fictitiousPlay_isRatedByWhatOthersWereSeenToPlay() {
    play("{fictitious-play: {belief: uniform}}");
    boolean[][] onAp = new boolean[APS][];
    for (int m = 0; m < APS; m++) {
      onAp[m] = on(m, world::assignedAp);
    }
    boolean[] onEs = on(0, world::assignedEs);
    play("{fictitious-play: {belief: empirical, rounds: 2}}");
    double[] p = world.activity;
    for (int ue : ALL) {
      for (int m = 0; m < APS; m++) {
        double[] linkS = column(world.linkS, m);
        double[] serverS = column(world.serverS, 0);
        assertEquals(
            others(ue, onAp[m], n -> p[n] * linkS[n])
                + linkS[ue]
                + others(ue, onEs, n -> p[n] * serverS[n])
                + serverS[ue],
            world.score(ue, m, 0),
            ROUNDING);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"local-search-optimum", "exact-optimum", "slot-optimum"})
  void optima_areRatedByWhatARequestAddsForAll(String text) {
    Scheduler scheduler = play(text);
    assertEquals(Scoring.lowest("added_service_time_s"), scheduler.scoring());
    double[] p = new double[UES];
    for (int n : ALL) {
      p[n] = text.equals("slot-optimum") ? 1 : world.activity[n];
    }
    assertScores(
        (ue, timesS, onIt) ->
            others(ue, onIt, n -> p[n] * timesS[n])
                + (1 + others(ue, onIt, n -> p[n])) * timesS[ue]);
    double[] flatS = new double[UES * APS];
    int[] choice = new int[UES];
    for (int n : ALL) {
      System.arraycopy(world.linkS[n], 0, flatS, n * APS, APS);
      choice[n] = world.assignedAp(n);
    }
    Subgame game = new Subgame(UES, APS, flatS, p);
    int chosen = choice[5];
    double plannedS = new ServiceTime().expected(game, choice);
    for (int m = 0; m < APS; m++) {
      choice[5] = m;
      assertEquals(
          new ServiceTime().expected(game, choice) - plannedS,
          p[5] * (world.score(5, m, 0) - world.score(5, chosen, 0)),
          1e-9,
          "change of P1 when UE 5 moves");
    }
  }

  @Test
  void aBoundRequestIsRatedOnItsServerOnly() {
    for (String text :
        new String[] {
          "masl",
          "random",
          "selfish",
          "price-learning",
          "best-response",
          "fictitious-play",
          "slot-optimum"
        }) {
      world.boundServer[2] = 1;
      Scheduler scheduler = play(text);
      double sum = 0;
      for (int m = 0; m < APS; m++) {
        assertTrue(Double.isNaN(world.score(2, m, 0)), text);
        sum += world.score(2, m, 1);
      }
      Scoring scoring = scheduler.scoring();
      assertNotNull(scoring);
      assertEquals(scoring.equals(Candidates.PROBABILITY) ? 1 : sum, sum, ROUNDING, text);
    }
  }

  @Test
  void anApThatIsOutOfReachIsInfinite_orNoCandidate() {
    world.reachM = 2;
    world.linkS[0][0] = Double.POSITIVE_INFINITY;
    world.linkS[0][1] = 1.5;
    play("best-response");
    assertEquals(Double.POSITIVE_INFINITY, world.score(0, 0, 0));
    assertTrue(world.score(0, 1, 0) < Double.POSITIVE_INFINITY);
    play("random");
    assertTrue(Double.isNaN(world.score(0, 0, 0)));
    assertTrue(world.score(0, 1, 0) > 0);
  }
}
