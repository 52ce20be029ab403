package org.edgemuse.jcaco.game;

import java.util.Arrays;

/** Expected loads of machines in seconds, (27) and (28), MASL paper. */
public final class Loads {
  private Loads() {}

  /**
   * Expected loads of a pure profile: sum of p T over <em>all</em> players on the machine.
   *
   * @param loadS receives one load a machine
   */
  public static void pure(Subgame game, int[] choice, double[] loadS) {
    Arrays.fill(loadS, 0, game.machines(), 0);
    double[] p = game.probability();
    for (int n = 0; n < game.players(); n++) {
      int m = choice[n];
      if (m >= 0) {
        loadS[m] += p[n] * game.soloS(n, m);
      }
    }
  }

  /**
   * Expected loads of a mixed profile: sum of p P T over all players.
   *
   * @param loadS receives one load a machine
   */
  public static void mixed(Subgame game, double[] mixed, double[] loadS) {
    int machines = game.machines();
    Arrays.fill(loadS, 0, machines, 0);
    double[] solo = game.soloS();
    for (int n = 0, at = 0; n < game.players(); n++) {
      double p = game.probability()[n];
      for (int m = 0; m < machines; m++, at++) {
        loadS[m] += p * mixed[at] * solo[at];
      }
    }
  }
}
