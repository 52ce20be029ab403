package org.edgemuse.jcaco.game;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.edgemuse.kernel.api.random.Draws;
import org.junit.jupiter.api.Test;

class LocalSearchTest {
  private static final Draws DRAWS = Draws.of(5, "restarts");

  @Test
  void solve_isTheLeastOfAllProfiles() {
    for (int k = 0; k < 30; k++) {
      Subgame expected = RandomGames.game(6, 3, k);
      for (Subgame game : new Subgame[] {expected, RandomGames.slot(expected, k)}) {
        double least = Double.POSITIVE_INFINITY;
        int[] choice = new int[6];
        for (int code = 0; code < 729; code++) {
          for (int n = 0, rest = code; n < 6; n++, rest /= 3) {
            choice[n] = rest % 3;
          }
          least = Math.min(least, new ServiceTime().expected(game, choice));
        }
        assertEquals(least, ExactOptimum.solve(game, choice), 1e-12 * least);
        assertEquals(least, new ServiceTime().expected(game, choice), 1e-12 * least);
      }
    }
  }

  @Test
  void search_neverBeatsTheExactOptimum_andMostlyAttainsIt() {
    int attained = 0;
    int games = 0;
    double worstGap = 0;
    for (int k = 0; k < 200; k++) {
      Subgame expected = RandomGames.game(8, 2 + k % 5, k);
      for (Subgame game : new Subgame[] {expected, RandomGames.slot(expected, k)}) {
        double exact = ExactOptimum.solve(game, new int[8]);
        double found = new LocalSearch().search(game, 32, DRAWS, k, new int[8]);
        assertTrue(found >= exact * (1 - 1e-12), "found " + found + " below exact " + exact);
        games++;
        if (found <= exact * (1 + 1e-9)) {
          attained++;
        }
        worstGap = Math.max(worstGap, exact > 0 ? found / exact - 1 : 0);
      }
    }
    assertTrue(attained >= .98 * games, "attained " + attained + " of " + games);
    assertTrue(worstGap < .05, "worst gap " + worstGap);
  }

  @Test
  void descend_endsWhereNoMoveAndNoExchangeHelps_byTheDefinition() {
    ServiceTime serviceTime = new ServiceTime();
    for (int k = 0; k < 20; k++) {
      Subgame game = RandomGames.game(15, 4, k);
      int[] choice = RandomGames.profile(game, k);
      double start = serviceTime.expected(game, choice);
      double found = new LocalSearch().descend(game, choice);
      assertTrue(found <= start);
      assertEquals(serviceTime.expected(game, choice), found);
      for (int n = 0; n < 15; n++) {
        int was = choice[n];
        for (int m = 0; m < 4; m++) {
          choice[n] = m;
          assertTrue(serviceTime.expected(game, choice) >= found * (1 - 1e-10));
        }
        choice[n] = was;
        for (int other = 0; other < n; other++) {
          choice[n] = choice[other];
          choice[other] = was;
          assertTrue(serviceTime.expected(game, choice) >= found * (1 - 1e-10));
          choice[other] = choice[n];
          choice[n] = was;
        }
      }
    }
  }

  @Test
  void search_repeatsItself_onAWarmAndOnAFreshInstance() {
    Subgame game = RandomGames.game(30, 6, 3);
    LocalSearch warm = new LocalSearch();
    int[] first = new int[30];
    double value = warm.search(game, 3, DRAWS, 9, first);
    warm.search(RandomGames.game(40, 8, 4), 3, DRAWS, 9, new int[40]);
    for (LocalSearch search : new LocalSearch[] {warm, new LocalSearch()}) {
      int[] again = new int[30];
      assertEquals(value, search.search(game, 3, DRAWS, 9, again));
      assertArrayEquals(first, again);
    }
  }

  @Test
  void search_withMoreRestarts_isNeverWorse() {
    Subgame game = RandomGames.game(30, 6, 11);
    double last = Double.POSITIVE_INFINITY;
    for (int restarts = 0; restarts < 8; restarts++) {
      double found = new LocalSearch().search(game, restarts, DRAWS, 0, new int[30]);
      assertTrue(found <= last);
      last = found;
    }
  }

  @Test
  void search_leavesInactivePlayersNowhere() {
    Subgame slot = RandomGames.game(3, 2, 1).withProbability(new double[] {1, 0, 1});
    int[] choice = new int[3];
    new LocalSearch().search(slot, 2, DRAWS, 0, choice);
    assertEquals(Subgame.NOWHERE, choice[1]);
    assertTrue(choice[0] >= 0 && choice[2] >= 0);
  }

  @Test
  void solve_ofTooManyPlayers_saysTheLimit() {
    Subgame game = RandomGames.game(ExactOptimum.PLAYER_LIMIT + 1, 2, 0);
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> ExactOptimum.solve(game, new int[game.players()]))
            .getMessage();
    assertTrue(message.contains("must be at most 10"), message);
  }

  @Test
  void search_ofTwentyThousandPlayers_reachesALocalOptimumInSingleMoves() {
    Subgame game = RandomGames.game(20_000, 20, 0);
    int[] choice = new int[20_000];
    LocalSearch search = new LocalSearch();
    search.greedy(game, choice);
    double greedy = new ServiceTime().expected(game, choice);
    double found = search.descend(game, choice);
    assertTrue(found <= greedy);
    assertEquals(found, search.descend(game, choice.clone()));
  }
}
