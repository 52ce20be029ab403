package org.edgemuse.jcaco.game;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BestResponseTest {
  private static double[] sortedLoads(Subgame game, int[] choice) {
    double[] load = new double[game.machines()];
    Loads.pure(game, choice, load);
    Arrays.sort(load);
    return load;
  }

  /** Compares from the largest load down. */
  private static int compareFromTop(double[] a, double[] b) {
    for (int m = a.length - 1; m >= 0; m--) {
      if (Math.abs(a[m] - b[m]) > 1e-12 * (a[m] + b[m])) {
        return a[m] < b[m] ? -1 : 1;
      }
    }
    return 0;
  }

  @Test
  void sequential_endsWhereNobodyRegrets_inSlotAndExpectedGames() {
    for (int k = 0; k < 200; k++) {
      Subgame expected = RandomGames.game(25, 6, k);
      Subgame slot = RandomGames.slot(expected, k);
      for (Subgame game : new Subgame[] {expected, slot}) {
        int[] choice = RandomGames.profile(game, k);
        int rounds = new BestResponse(Cost.EXPECTED).sequential(game, choice);
        assertNotEquals(BestResponse.NOT_SETTLED, rounds);
        Regret regret = new Regret(Cost.EXPECTED);
        regret.measure(game, choice);
        for (int n = 0; n < 25; n++) {
          assertTrue(regret.regretS(n) <= 2e-12 * regret.costS(n), "regret " + regret.regretS(n));
        }
      }
    }
  }

  @Test
  void sequential_everySingleMoveLowersTheSortedLoadVector_soItTerminates() {
    int moves = 0;
    for (int k = 0; k < 100; k++) {
      Subgame game = RandomGames.game(12, 4, k);
      int[] choice = RandomGames.profile(game, k);
      double[] load = new double[4];
      for (int step = 0; step < 400; step++) {
        int n = step % 12;
        Loads.pure(game, choice, load);
        double[] others = load.clone();
        others[choice[n]] -= game.probability()[n] * game.soloS(n, choice[n]);
        int to = BestResponse.against(game, n, others, Cost.EXPECTED);
        if (to != choice[n]) {
          double[] before = sortedLoads(game, choice);
          choice[n] = to;
          assertEquals(-1, compareFromTop(sortedLoads(game, choice), before));
          moves++;
        }
      }
    }
    assertTrue(moves > 300, "moves " + moves);
  }

  @Test
  void sequentialRound_movesEachPlayerInOrderToItsBestMachine() {
    for (int k = 0; k < 50; k++) {
      Subgame game = RandomGames.game(8, 3, k);
      int[] choice = RandomGames.profile(game, k);
      int[] byHand = choice.clone();
      double[] load = new double[3];
      for (int n = 0; n < 8; n++) {
        byHand[n] = Subgame.NOWHERE;
        Loads.pure(game, byHand, load);
        byHand[n] = BestResponse.against(game, n, load, Cost.CONDITIONAL);
      }
      new BestResponse(Cost.CONDITIONAL).sequentialRound(game, choice);
      assertArrayEquals(byHand, choice);
    }
  }

  @Test
  void sequential_placesPlayersThatAreNowhere_andLeavesInactiveOnesAlone() {
    Subgame game = RandomGames.game(4, 2, 1);
    Subgame slot = game.withProbability(new double[] {1, 0, 1, 0});
    int[] choice = {-1, -1, 0, 1};
    new BestResponse(Cost.EXPECTED).sequential(slot, choice);
    assertTrue(choice[0] >= 0);
    assertEquals(-1, choice[1]);
    assertEquals(1, choice[3]);
  }

  @Test
  void simultaneous_oscillatesWhereTwoEqualsShareTwoEqualMachines() {
    Subgame game = new Subgame(2, 2, new double[] {1, 1, 1, 1}, new double[] {1, 1});
    int[] choice = {0, 0};
    BestResponse dynamics = new BestResponse(Cost.EXPECTED);
    assertEquals(BestResponse.NOT_SETTLED, dynamics.simultaneous(game, choice, 7));
    assertArrayEquals(new int[] {1, 1}, choice);
    assertEquals(1, dynamics.simultaneous(game, new int[] {0, 1}, 7));
    assertThrows(IllegalArgumentException.class, () -> dynamics.simultaneous(game, choice, 0));
  }

  @Test
  void against_conditionalCost_countsOwnTimeInFull() {
    Subgame game = new Subgame(1, 2, new double[] {4, 1}, new double[] {.25});
    double[] others = {0, 1};
    assertEquals(0, BestResponse.against(game, 0, others, Cost.EXPECTED));
    assertEquals(1, BestResponse.against(game, 0, others, Cost.CONDITIONAL));
  }
}
