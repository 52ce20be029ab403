package org.edgemuse.jcaco.game.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.edgemuse.jcaco.game.Cost;
import org.edgemuse.jcaco.game.Profiles;
import org.edgemuse.jcaco.game.RandomGames;
import org.edgemuse.jcaco.game.Subgame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lemmas 3 and 4, MASL paper: stable rest points of the ODE are the strict pure equilibria. */
class StabilityTest {
  /** The game whose equilibria a signal leads to: only the expected load counts own T in part. */
  private static Cost costOf(Signal signal) {
    return signal == Signal.EXPECTED ? Cost.EXPECTED : Cost.CONDITIONAL;
  }

  /** A game without near-ties, whose rates are all fast enough for the horizon. */
  private static Subgame game(int players, int machines, int index) {
    Subgame game = RandomGames.game(players, machines, index);
    for (int n = 0; n < players; n++) {
      game.probability()[n] = .4 + .6 * game.probability()[n];
    }
    return game;
  }

  private static boolean hasNearTies(Subgame game, Cost cost) {
    return PureEquilibria.strict(game, cost, 0).size()
            != PureEquilibria.strict(game, cost, .1).size()
        || PureEquilibria.strict(game, cost, 0).size()
            != PureEquilibria.strict(game, cost, -.1).size();
  }

  private static Stability judge(Subgame game, Signal signal) {
    return new Stability(new MeanDynamics(game, signal, MeanDynamics.boundS(game)), 2_000, 1, 1e-4);
  }

  private static boolean contains(List<int[]> profiles, int[] choice) {
    return profiles.stream().anyMatch(profile -> Arrays.equals(profile, choice));
  }

  @ParameterizedTest
  @EnumSource(Signal.class)
  void isStable_ofEveryPureProfile_exactlyIfItIsAStrictEquilibrium(Signal signal) {
    int[][] shapes = {{2, 2}, {3, 2}, {4, 2}, {2, 3}, {3, 3}};
    int judged = 0;
    for (int k = 0; k < 15; k++) {
      int players = shapes[k % 5][0];
      int machines = shapes[k % 5][1];
      Subgame game = game(players, machines, k);
      if (hasNearTies(game, costOf(signal))) {
        continue;
      }
      List<int[]> equilibria = PureEquilibria.strict(game, costOf(signal), 0);
      Stability judge = judge(game, signal);
      double[] mixed = new double[players * machines];
      for (int code = 0; code < Math.round(Math.pow(machines, players)); code++) {
        int[] choice = new int[players];
        for (int n = 0, rest = code; n < players; n++, rest /= machines) {
          choice[n] = rest % machines;
        }
        Profiles.asMixed(game, choice, mixed);
        assertEquals(
            contains(equilibria, choice),
            judge.isStable(mixed),
            "game " + k + " profile " + Arrays.toString(choice));
      }
      judged++;
    }
    assertTrue(judged >= 8, "judged " + judged);
  }

  @ParameterizedTest
  @EnumSource(Signal.class)
  void flow_fromRandomInteriorStarts_endsAtAStrictPureEquilibrium(Signal signal) {
    int ended = 0;
    for (int k = 0; k < 12; k++) {
      Subgame game = game(3, 2 + k % 2, k);
      if (hasNearTies(game, costOf(signal))) {
        continue;
      }
      List<int[]> equilibria = PureEquilibria.strict(game, costOf(signal), 0);
      MeanDynamics dynamics = new MeanDynamics(game, signal, MeanDynamics.boundS(game));
      for (int start = 0; start < 3; start++) {
        double[] state = RandomGames.mixed(game, 100L * k + start);
        new RungeKutta(dynamics, state.length).advance(state, 1, 10_000);
        int[] choice = new int[3];
        for (int n = 0; n < 3; n++) {
          for (int m = 1; m < game.machines(); m++) {
            if (state[n * game.machines() + m] > state[n * game.machines() + choice[n]]) {
              choice[n] = m;
            }
          }
          assertTrue(state[n * game.machines() + choice[n]] > .999, Arrays.toString(state));
        }
        assertTrue(contains(equilibria, choice), Arrays.toString(choice));
        ended++;
      }
    }
    assertTrue(ended >= 15, "ended " + ended);
  }

  @Test
  void isStable_ofTheMixedEquilibriumOfTwoPlayers_isFalse() {
    int found = 0;
    for (int k = 0; k < 60; k++) {
      Subgame game = game(2, 2, k);
      double[] solo = game.soloS();
      double p = game.probability()[0];
      double q = game.probability()[1];
      // Where each player's two expected costs are equal, in closed form.
      double second = (p * (solo[1] - solo[0]) + q * solo[3]) / (q * (solo[2] + solo[3]));
      double first = (q * (solo[3] - solo[2]) + p * solo[1]) / (p * (solo[0] + solo[1]));
      if (Math.min(first, second) > .02 && Math.max(first, second) < .98) {
        double[] rest = {first, 1 - first, second, 1 - second};
        assertFalse(judge(game, Signal.EXPECTED).isStable(rest), "game " + k);
        assertEquals(2, PureEquilibria.strict(game, Cost.EXPECTED, 0).size());
        found++;
      }
    }
    assertTrue(found >= 10, "found " + found);
  }

  @Test
  void isStable_ofAPointThatDrifts_refuses() {
    Subgame game = game(2, 2, 0);
    Stability judge = judge(game, Signal.REALISED);
    double[] moving = RandomGames.mixed(game, 0);
    assertThrows(IllegalArgumentException.class, () -> judge.isStable(moving));
  }

  @Test
  void strict_ofIdenticalPlayersOnTwoEqualMachines_isAnEvenSplit() {
    Subgame game = Subgame.allocate(4, 2);
    Arrays.fill(game.soloS(), 1);
    Arrays.fill(game.probability(), 1);
    assertEquals(6, PureEquilibria.strict(game, Cost.EXPECTED, 0).size());
    assertThrows(
        IllegalArgumentException.class,
        () -> PureEquilibria.strict(RandomGames.game(24, 2, 0), Cost.EXPECTED, 0));
  }
}
