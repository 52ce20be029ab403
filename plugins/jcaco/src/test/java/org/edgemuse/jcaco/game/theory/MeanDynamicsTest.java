package org.edgemuse.jcaco.game.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.edgemuse.jcaco.game.RandomGames;
import org.edgemuse.jcaco.game.Subgame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeanDynamicsTest {
  /** Averages one step of (34) with a rate of 1 over all activity states and actions. */
  private static double[] bruteForce(
      Subgame game, Signal signal, double normaliser, double[] mixed) {
    int players = game.players();
    int machines = game.machines();
    double[] drift = new double[players * machines];
    int profiles = (int) Math.round(Math.pow(machines, players));
    for (int state = 0; state < 1 << players; state++) {
      for (int code = 0; code < profiles; code++) {
        double chance = 1;
        int[] action = new int[players];
        for (int n = 0, rest = code; n < players; n++, rest /= machines) {
          action[n] = rest % machines;
          double p = game.probability()[n];
          chance *= ((state >> n & 1) == 1 ? p : 1 - p) * mixed[n * machines + action[n]];
        }
        for (int n = 0; n < players; n++) {
          if ((state >> n & 1) == 1) {
            double delay = 0;
            for (int i = 0; i < players; i++) {
              if (action[i] == action[n]) {
                boolean active = (state >> i & 1) == 1;
                double counted =
                    switch (signal) {
                      case REALISED -> active ? 1 : 0;
                      case EXPECTED -> game.probability()[i];
                      case CONDITIONAL -> i == n ? 1 : game.probability()[i];
                    };
                delay += counted * game.soloS(i, action[i]);
              }
            }
            double reward = Math.min(1, Math.max(0, 1 - delay / normaliser));
            for (int m = 0; m < machines; m++) {
              double now = mixed[n * machines + m];
              drift[n * machines + m] += chance * reward * (m == action[n] ? 1 - now : -now);
            }
          }
        }
      }
    }
    return drift;
  }

  @ParameterizedTest
  @CsvSource({
    "REALISED, 3",
    "EXPECTED, 3",
    "CONDITIONAL, 3",
    "REALISED, 20",
    "EXPECTED, 20",
    "CONDITIONAL, 20"
  })
  void rate_isTheMeanOfOneUpdate_withAndWithoutClipping(Signal signal, double normaliser) {
    for (int k = 0; k < 10; k++) {
      int players = 2 + k % 3;
      Subgame game = RandomGames.game(players, 2 + k % 2, k);
      double[] normaliserS = new double[players];
      Arrays.fill(normaliserS, normaliser);
      double[] mixed = RandomGames.mixed(game, k);
      double[] expected = bruteForce(game, signal, normaliser, mixed);
      double[] drift = new double[mixed.length];
      new MeanDynamics(game, signal, normaliserS).rate(mixed, drift);
      for (int i = 0; i < drift.length; i++) {
        assertEquals(expected[i], drift[i], 1e-13);
      }
    }
  }

  @Test
  void advance_onExponentialDecay_hasAnErrorOfOrderFour() {
    double[] error = new double[2];
    for (int i = 0; i < 2; i++) {
      double[] state = {1, 2};
      int steps = 10 << i;
      new RungeKutta(
              (x, rate) -> {
                rate[0] = -x[0];
                rate[1] = x[0] - x[1];
              },
              2)
          .advance(state, 2. / steps, steps);
      error[i] = Math.abs(state[1] - (2 + 2) * Math.exp(-2));
    }
    assertEquals(16, error[0] / error[1], 3);
  }

  @Test
  void constructor_ofTooManyPlayersOrWrongNormalisers_refuses() {
    Subgame large = RandomGames.game(17, 2, 0);
    assertThrows(
        IllegalArgumentException.class,
        () -> new MeanDynamics(large, Signal.REALISED, MeanDynamics.boundS(large)));
    Subgame small = RandomGames.game(2, 2, 0);
    assertThrows(
        IllegalArgumentException.class,
        () -> new MeanDynamics(small, Signal.REALISED, new double[] {1, 0}));
    assertThrows(
        IllegalArgumentException.class,
        () -> new MeanDynamics(small, Signal.REALISED, new double[] {1}));
  }
}
