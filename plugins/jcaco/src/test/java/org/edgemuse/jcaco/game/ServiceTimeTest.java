package org.edgemuse.jcaco.game;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ServiceTimeTest {
  private final ServiceTime serviceTime = new ServiceTime();

  /** Sums over all activity states, from the definition (15) and nothing else. */
  private static double overActivityStates(Subgame game, int[] choice) {
    double total = 0;
    for (int state = 0; state < 1 << game.players(); state++) {
      double chance = 1;
      double[] load = new double[game.machines()];
      for (int n = 0; n < game.players(); n++) {
        boolean active = (state >> n & 1) == 1;
        chance *= active ? game.probability()[n] : 1 - game.probability()[n];
        if (active && choice[n] >= 0) {
          load[choice[n]] += game.soloS(n, choice[n]);
        }
      }
      double sum = 0;
      for (int n = 0; n < game.players(); n++) {
        if ((state >> n & 1) == 1 && choice[n] >= 0) {
          sum += load[choice[n]];
        }
      }
      total += chance * sum;
    }
    return total;
  }

  private static double overActionDraws(Subgame game, double[] mixed, int[] choice, int player) {
    if (player == game.players()) {
      return overActivityStates(game, choice);
    }
    double total = 0;
    for (int m = 0; m < game.machines(); m++) {
      choice[player] = m;
      total +=
          mixed[player * game.machines() + m] * overActionDraws(game, mixed, choice, player + 1);
    }
    return total;
  }

  @Test
  void expected_ofPureProfile_isTheMeanOverAllActivityStates() {
    for (int k = 0; k < 60; k++) {
      Subgame game = RandomGames.game(1 + k % 8, 1 + k % 4, k);
      int[] choice = RandomGames.profile(game, k);
      if (k % 3 == 0) {
        choice[0] = Subgame.NOWHERE;
      }
      double brute = overActivityStates(game, choice);
      assertEquals(brute, serviceTime.expected(game, choice), 1e-12 * brute);
    }
  }

  @Test
  void expectedMixed_isTheMeanOverAllActionsAndActivityStates() {
    for (int k = 0; k < 20; k++) {
      Subgame game = RandomGames.game(2 + k % 4, 2 + k % 2, k);
      double[] mixed = RandomGames.mixed(game, k);
      double brute = overActionDraws(game, mixed, new int[game.players()], 0);
      assertEquals(brute, serviceTime.expectedMixed(game, mixed), 1e-12 * brute);
    }
  }

  @Test
  void expectedMixed_ofDegenerateProfile_isThePureOne() {
    for (int k = 0; k < 20; k++) {
      Subgame game = RandomGames.game(12, 5, k);
      int[] choice = RandomGames.profile(game, k);
      double[] mixed = new double[60];
      Profiles.asMixed(game, choice, mixed);
      double pure = serviceTime.expected(game, choice);
      assertEquals(pure, serviceTime.expectedMixed(game, mixed), 1e-12 * pure);
    }
  }

  @Test
  void slot_isTheSumOfEachActivePlayersLoad_andExpectedOfTheSlotsGame() {
    for (int k = 0; k < 20; k++) {
      Subgame slot = RandomGames.slot(RandomGames.game(9, 3, k), k);
      int[] choice = RandomGames.profile(slot, k);
      int[] active = new int[9];
      int count = 0;
      for (int n = 0; n < 9; n++) {
        if (slot.probability()[n] == 1) {
          active[count++] = n;
        }
      }
      double sum = 0;
      for (int i = 0; i < count; i++) {
        for (int j = 0; j < count; j++) {
          if (choice[active[i]] == choice[active[j]]) {
            sum += slot.soloS(active[j], choice[active[j]]);
          }
        }
      }
      assertEquals(sum, serviceTime.slot(slot, choice, active, count), 1e-12 * sum);
      assertEquals(sum, serviceTime.expected(slot, choice), 1e-12 * sum);
    }
  }

  @Test
  void mixedLoads_ofDegenerateProfile_areThePureOnes() {
    Subgame game = RandomGames.game(12, 5, 7);
    int[] choice = RandomGames.profile(game, 7);
    double[] mixed = new double[60];
    Profiles.asMixed(game, choice, mixed);
    double[] pureLoad = new double[5];
    double[] mixedLoad = new double[5];
    Loads.pure(game, choice, pureLoad);
    Loads.mixed(game, mixed, mixedLoad);
    for (int m = 0; m < 5; m++) {
      assertEquals(pureLoad[m], mixedLoad[m], 1e-12);
    }
  }
}
