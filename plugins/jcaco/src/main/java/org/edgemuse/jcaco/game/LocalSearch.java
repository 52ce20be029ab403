package org.edgemuse.jcaco.game;

import java.io.Serializable;
import java.util.Arrays;
import org.edgemuse.kernel.api.random.Draws;

/**
 * Local search for P1 (15), MASL paper, over pure profiles, and so for P0 (14) when probabilities
 * are activity indicators. Single moves, and exchanges of two players while the game is small, each
 * judged in constant time from the sums of p and p T on the machines. Keeps scratch space; one
 * instance a thread.
 *
 * <p>Players of probability 0 add nothing to P1 and stay where they are.
 */
public final class LocalSearch implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Players up to which exchanges are tried too; beyond, single moves leave next to no gap. */
  public static final int SWAP_LIMIT = 512;

  private final Tally tally = new Tally();
  private final ServiceTime serviceTime = new ServiceTime();
  private long[] order = new long[0];
  private int[] trial = new int[0];

  /** Makes room on first use. */
  public LocalSearch() {}

  /**
   * Descends from a start, or from a warm profile of an earlier slot, to a local optimum.
   *
   * @param choice the start, overwritten with the local optimum; players on no machine join one
   * @return P1 of the outcome in seconds
   */
  public double descend(Subgame game, int[] choice) {
    for (int round = 0; round < Tally.ROUND_LIMIT; round++) {
      tally.count(game, choice);
      // P1 charges a player its conditional cost and, by the toll, what it costs the others.
      int moves = tally.moveEach(game, choice, Cost.CONDITIONAL, 1);
      if (moves == 0 && game.players() <= SWAP_LIMIT) {
        moves = Swaps.pass(game, choice, tally);
      }
      if (moves == 0) {
        break;
      }
    }
    return serviceTime.expected(game, choice);
  }

  /**
   * The best local optimum from several starts: everyone on its fastest machine, greedy by
   * decreasing p T, and random ones.
   *
   * @param restarts number of random starts, 0 or more; start r takes draws (player, time, r)
   * @param choice receives the profile; players of probability 0 are left on no machine
   * @return P1 of the outcome in seconds
   * @throws IllegalArgumentException if restarts is negative
   */
  public double search(Subgame game, int restarts, Draws draws, long time, int[] choice) {
    if (restarts < 0) {
      throw new IllegalArgumentException("restarts (" + restarts + ") must not be negative");
    }
    int players = game.players();
    if (trial.length < players) {
      trial = new int[players];
    }
    greedy(game, choice);
    double best = descend(game, choice);
    for (int start = -1; start < restarts; start++) {
      if (start < 0) {
        Profiles.fastest(game, trial);
      } else {
        Profiles.random(game, draws, time, start, trial);
      }
      double found = descend(game, trial);
      if (found < best) {
        best = found;
        System.arraycopy(trial, 0, choice, 0, players);
      }
    }
    for (int n = 0; n < players; n++) {
      if (game.probability()[n] == 0) {
        choice[n] = Subgame.NOWHERE;
      }
    }
    return best;
  }

  /**
   * Places players one by one, those of the largest p T (T on the fastest machine) first, each
   * where it adds least to P1.
   *
   * @param choice receives the profile; players of probability 0 are left on no machine
   */
  public void greedy(Subgame game, int[] choice) {
    int players = game.players();
    if (order.length < players) {
      order = new long[players];
    }
    double[] p = game.probability();
    for (int n = 0; n < players; n++) {
      float size = (float) (p[n] * game.soloS(n, Profiles.fastest(game, n)));
      // Bits of non-negative floats sort like the floats: largest first, then by index.
      order[n] = ((long) (Integer.MAX_VALUE - Float.floatToIntBits(size)) << 32) | n;
    }
    Arrays.sort(order, 0, players);
    tally.clear(game.machines());
    Arrays.fill(choice, 0, players, Subgame.NOWHERE);
    for (int i = 0; i < players; i++) {
      int n = (int) order[i];
      if (p[n] > 0) {
        choice[n] = tally.cheapest(game, n, 1, 1);
        tally.add(game, n, choice[n]);
      }
    }
  }
}
