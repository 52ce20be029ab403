package org.edgemuse.jcaco.game;

import org.edgemuse.kernel.api.random.Draws;

/** Pure profiles to start from. */
public final class Profiles {
  private Profiles() {}

  /** The machine of least solo time for one player, the first of equal ones. */
  public static int fastest(Subgame game, int player) {
    int best = 0;
    for (int m = 1; m < game.machines(); m++) {
      if (game.soloS(player, m) < game.soloS(player, best)) {
        best = m;
      }
    }
    return best;
  }

  /** Everyone on its machine of least solo time. */
  public static void fastest(Subgame game, int[] choice) {
    for (int n = 0; n < game.players(); n++) {
      choice[n] = fastest(game, n);
    }
  }

  /**
   * Everyone on a machine drawn uniformly, draw (player, time, k); on the fastest if the player
   * cannot use what was drawn.
   */
  public static void random(Subgame game, Draws draws, long time, long k, int[] choice) {
    for (int n = 0; n < game.players(); n++) {
      choice[n] = allowed(game, n, draws.below(game.machines(), n, time, k));
    }
  }

  /**
   * The machine, or the fastest one if the player cannot use it: its time would drown all others'.
   */
  public static int allowed(Subgame game, int player, int machine) {
    return game.allows(player, machine) ? machine : fastest(game, player);
  }

  /** Moves those who cannot use the machine that they are on to their fastest one. */
  public static void leaveForbidden(Subgame game, int[] choice) {
    for (int n = 0; n < game.players(); n++) {
      if (choice[n] >= 0) {
        choice[n] = allowed(game, n, choice[n]);
      }
    }
  }

  /** A pure profile written as a mixed one; a player on no machine gets a row of zeros. */
  public static void asMixed(Subgame game, int[] choice, double[] mixed) {
    int machines = game.machines();
    for (int n = 0; n < game.players(); n++) {
      for (int m = 0; m < machines; m++) {
        mixed[n * machines + m] = choice[n] == m ? 1 : 0;
      }
    }
  }
}
