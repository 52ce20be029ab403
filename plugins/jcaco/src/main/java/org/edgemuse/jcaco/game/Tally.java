package org.edgemuse.jcaco.game;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Expected number of active players and expected load of each machine, kept up to date move by
 * move, and the one inner loop of every dynamics here: the best machine for one player.
 *
 * <p>A player's cost on m is load + (own + toll * weight) * T, load and weight being those of the
 * others. With toll 0 that is the player's own cost, {@link Cost}. With own 1 and toll 1 it is what
 * its presence adds to P1 divided by p: adding a player to a machine of weight A and load B changes
 * A B + sum p (1 - p) T by (A + p)(B + p T) - A B + p (1 - p) T = p (B + (A + 1) T).
 */
final class Tally implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Relative improvement below which a player stays, so that rounding cannot make it cycle. */
  static final double TOLERANCE = 1e-12;

  /** Rounds after which any dynamics gives up; far above what a terminating one takes. */
  static final int ROUND_LIMIT = 10_000;

  double[] weight = new double[0];
  double[] loadS = new double[0];

  void clear(int machines) {
    if (weight.length != machines) {
      weight = new double[machines];
      loadS = new double[machines];
    }
    Arrays.fill(weight, 0);
    Arrays.fill(loadS, 0);
  }

  void count(Subgame game, int[] choice) {
    clear(game.machines());
    for (int n = 0; n < game.players(); n++) {
      if (choice[n] >= 0) {
        add(game, n, choice[n]);
      }
    }
  }

  void add(Subgame game, int player, int machine) {
    double p = game.probability()[player];
    weight[machine] += p;
    loadS[machine] += p * game.soloS(player, machine);
  }

  /** What the player adds to P1 by standing on the machine, whose sums must not contain it. */
  double addedS(Subgame game, int player, int machine) {
    double solo = game.soloS(player, machine);
    return game.probability()[player] * (loadS[machine] + (1 + weight[machine]) * solo);
  }

  private static double costS(
      double othersLoadS, double othersWeight, double own, double toll, double soloS) {
    return othersLoadS + (own + toll * othersWeight) * soloS;
  }

  /** What a machine costs a player that the sums contain on {@code current}. */
  double costS(Subgame game, int player, int current, int machine, double own, double toll) {
    double solo = game.soloS(player, machine);
    double p = machine == current ? game.probability()[player] : 0;
    return costS(loadS[machine] - p * solo, weight[machine] - p, own, toll, solo);
  }

  /** The cheapest machine for a player that the sums do not contain; the first of equal ones. */
  int cheapest(Subgame game, int player, double own, double toll) {
    double[] solo = game.soloS();
    int row = player * weight.length;
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int m = 0; m < weight.length; m++) {
      double cost = costS(loadS[m], weight[m], own, toll, solo[row + m]);
      if (cost < least) {
        least = cost;
        best = m;
      }
    }
    return best;
  }

  /**
   * The machine the player prefers to the one it is on, or that one if none is better. The sums
   * contain the player on {@code current} and are left bit for bit as they were.
   */
  int preferred(Subgame game, int player, int current, double own, double toll) {
    if (current < 0) {
      return cheapest(game, player, own, toll);
    }
    double p = game.probability()[player];
    double solo = game.soloS(player, current);
    double fullWeight = weight[current];
    double fullLoadS = loadS[current];
    weight[current] = fullWeight - p;
    loadS[current] = fullLoadS - p * solo;
    int best = cheapest(game, player, own, toll);
    double stay = costS(loadS[current], weight[current], own, toll, solo);
    double move = costS(loadS[best], weight[best], own, toll, game.soloS(player, best));
    weight[current] = fullWeight;
    loadS[current] = fullLoadS;
    return move < stay * (1 - TOLERANCE) ? best : current;
  }

  void move(Subgame game, int player, int from, int to) {
    if (from >= 0) {
      double p = game.probability()[player];
      weight[from] -= p;
      loadS[from] -= p * game.soloS(player, from);
    }
    add(game, player, to);
  }

  /**
   * Each player of positive probability in turn moves to the machine it prefers. The sums are those
   * of {@code choice} and are kept up to date.
   *
   * @return the number of players that moved
   */
  int moveEach(Subgame game, int[] choice, Cost cost, double toll) {
    double[] p = game.probability();
    int moves = 0;
    for (int n = 0; n < game.players(); n++) {
      if (p[n] > 0) {
        int to = preferred(game, n, choice[n], cost.ownShare(p[n]), toll);
        if (to != choice[n]) {
          move(game, n, choice[n], to);
          choice[n] = to;
          moves++;
        }
      }
    }
    return moves;
  }
}
