package org.edgemuse.jcaco.game;

import org.edgemuse.kernel.api.random.Draws;

/** Random small games for tests: the k-th game of a family is the same in every test. */
public final class RandomGames {
  private static final Draws DRAWS = Draws.of(20_260_101, "random games");

  private RandomGames() {}

  /** Solo times in (.2, 4.2] s, probabilities in (0, 1]. */
  public static Subgame game(int players, int machines, long index) {
    Subgame game = Subgame.allocate(players, machines);
    for (int i = 0; i < players * machines; i++) {
      game.soloS()[i] = 4.2 - 4 * DRAWS.uniform(i, index, 0);
    }
    for (int n = 0; n < players; n++) {
      game.probability()[n] = 1 - DRAWS.uniform(n, index, 1);
    }
    return game;
  }

  /** The game of one slot: the same players, each active or not. */
  public static Subgame slot(Subgame game, long index) {
    double[] active = new double[game.players()];
    for (int n = 0; n < active.length; n++) {
      active[n] = DRAWS.uniform(n, index, 2) < game.probability()[n] ? 1 : 0;
    }
    return game.withProbability(active);
  }

  /** A random pure profile. */
  public static int[] profile(Subgame game, long index) {
    int[] choice = new int[game.players()];
    Profiles.random(game, DRAWS, index, 3, choice);
    return choice;
  }

  /** A random mixed profile. */
  public static double[] mixed(Subgame game, long index) {
    double[] mixed = new double[game.players() * game.machines()];
    for (int n = 0; n < game.players(); n++) {
      int row = n * game.machines();
      double sum = 0;
      for (int m = 0; m < game.machines(); m++) {
        mixed[row + m] = DRAWS.exponential(row + m, index, 4);
        sum += mixed[row + m];
      }
      for (int m = 0; m < game.machines(); m++) {
        mixed[row + m] /= sum;
      }
    }
    return mixed;
  }
}
