package org.edgemuse.jcaco.game;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegretTest {
  @ParameterizedTest
  @EnumSource(Cost.class)
  void measure_ofPureProfile_isTheLargestGainOverAllDeviations(Cost cost) {
    for (int k = 0; k < 50; k++) {
      Subgame game = RandomGames.game(6, 3, k);
      int[] choice = RandomGames.profile(game, k);
      double largest = 0;
      double[] costS = new double[6];
      double[] gainS = new double[6];
      for (int n = 0; n < 6; n++) {
        double current = costOf(game, choice, n, cost);
        costS[n] = current;
        int was = choice[n];
        for (int m = 0; m < 3; m++) {
          choice[n] = m;
          double gain = current - costOf(game, choice, n, cost);
          gainS[n] = Math.max(gainS[n], gain);
          largest = Math.max(largest, gain);
        }
        choice[n] = was;
      }
      Regret regret = new Regret(cost);
      regret.measure(game, choice);
      assertEquals(largest, regret.largestS(), 1e-12);
      for (int n = 0; n < 6; n++) {
        assertEquals(costS[n], regret.costS(n), 1e-12);
        assertEquals(gainS[n], regret.regretS(n), 1e-12);
      }

      double[] mixed = new double[18];
      Profiles.asMixed(game, choice, mixed);
      regret.measureMixed(game, mixed);
      assertEquals(largest, regret.largestS(), 1e-12);
    }
  }

  @ParameterizedTest
  @EnumSource(Cost.class)
  void measureMixed_isTheLargestGainOfAnyPureAnswer(Cost cost) {
    for (int k = 0; k < 30; k++) {
      Subgame game = RandomGames.game(4, 3, k);
      double[] mixed = RandomGames.mixed(game, k);
      double largest = 0;
      for (int n = 0; n < 4; n++) {
        double current = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int m = 0; m < 3; m++) {
          double costS = 0;
          for (int state = 0; state < 81; state++) {
            int[] choice = {state % 3, state / 3 % 3, state / 9 % 3, state / 27};
            double chance = choice[n] == m ? 1 : 0;
            for (int i = 0; i < 4; i++) {
              chance *= i == n ? 1 : mixed[i * 3 + choice[i]];
            }
            costS += chance * costOf(game, choice, n, cost);
          }
          current += mixed[n * 3 + m] * costS;
          least = Math.min(least, costS);
        }
        largest = Math.max(largest, current - least);
      }
      Regret regret = new Regret(cost);
      regret.measureMixed(game, mixed);
      assertEquals(largest, regret.largestS(), 1e-12);
    }
  }

  private static double costOf(Subgame game, int[] choice, int player, Cost cost) {
    double sum = 0;
    for (int i = 0; i < choice.length; i++) {
      if (choice[i] == choice[player]) {
        boolean inFull = i == player && cost == Cost.CONDITIONAL;
        sum += (inFull ? 1 : game.probability()[i]) * game.soloS(i, choice[i]);
      }
    }
    return sum;
  }
}
