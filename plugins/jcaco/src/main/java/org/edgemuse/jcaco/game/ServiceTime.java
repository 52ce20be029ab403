package org.edgemuse.jcaco.game;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Total service time of a profile in seconds, exact: P1 (15) in expectation over activity, and P0
 * (14) of one slot, MASL paper, for one subgame. Keeps scratch space; one instance a thread.
 */
public final class ServiceTime implements Serializable {
  private static final long serialVersionUID = 1L;

  private double[] weight = new double[0];
  private double[] loadS = new double[0];

  /** Makes room on first use. */
  public ServiceTime() {}

  /**
   * P1 (15) of a pure profile: sum over players of p (L + (1 - p) T), where L is the expected load
   * of the player's machine. The second term stands because an active player knows that it is.
   */
  public double expected(Subgame game, int[] choice) {
    clear(game.machines());
    double alone = 0;
    double[] p = game.probability();
    for (int n = 0; n < game.players(); n++) {
      int m = choice[n];
      if (m >= 0) {
        double time = p[n] * game.soloS(n, m);
        weight[m] += p[n];
        loadS[m] += time;
        alone += (1 - p[n]) * time;
      }
    }
    return alone + crowding(game.machines());
  }

  /**
   * P1 (15) of a mixed profile: with a = p P, the sum over machines of (sum a) (sum a T) + sum a (1
   * - a) T. Players draw their machines independently.
   */
  public double expectedMixed(Subgame game, double[] mixed) {
    int machines = game.machines();
    clear(machines);
    double alone = 0;
    double[] solo = game.soloS();
    for (int n = 0, at = 0; n < game.players(); n++) {
      double p = game.probability()[n];
      for (int m = 0; m < machines; m++, at++) {
        double a = p * mixed[at];
        double time = a * solo[at];
        weight[m] += a;
        loadS[m] += time;
        alone += (1 - a) * time;
      }
    }
    return alone + crowding(machines);
  }

  /**
   * P0 (14) of one slot: the sum over machines of the number of active players times the load.
   *
   * @param active indices of the active players in its first {@code count} places
   */
  public double slot(Subgame game, int[] choice, int[] active, int count) {
    clear(game.machines());
    for (int i = 0; i < count; i++) {
      int m = choice[active[i]];
      if (m >= 0) {
        weight[m] += 1;
        loadS[m] += game.soloS(active[i], m);
      }
    }
    return crowding(game.machines());
  }

  private double crowding(int machines) {
    double sum = 0;
    for (int m = 0; m < machines; m++) {
      sum += weight[m] * loadS[m];
    }
    return sum;
  }

  private void clear(int machines) {
    if (weight.length < machines) {
      weight = new double[machines];
      loadS = new double[machines];
    }
    Arrays.fill(weight, 0);
    Arrays.fill(loadS, 0);
  }
}
