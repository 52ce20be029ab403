package org.edgemuse.jcaco.game;

import java.io.Serializable;

/**
 * Best-response dynamics. Give it the expected game, or a slot's game (probability 1 for active
 * players, 0 for the others, who are skipped and keep their choice). Keeps scratch space; one
 * instance a thread.
 */
public final class BestResponse implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Returned by dynamics that were stopped before nobody wanted to move. */
  public static final int NOT_SETTLED = -1;

  private final Cost cost;
  private final Tally tally = new Tally();
  private int[] next = new int[0];

  /** Dynamics of players who compare this cost. */
  public BestResponse(Cost cost) {
    this.cost = cost;
  }

  /**
   * The best machine against a belief, the building block of fictitious play.
   *
   * @param othersLoadS expected load of the other players on each machine in seconds
   * @return the machine of least cost, the first of equal ones
   */
  public static int against(Subgame game, int player, double[] othersLoadS, Cost cost) {
    double own = cost.ownShare(game.probability()[player]);
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int m = 0; m < game.machines(); m++) {
      double costS = othersLoadS[m] + own * game.soloS(player, m);
      if (costS < least) {
        least = costS;
        best = m;
      }
    }
    return best;
  }

  /**
   * Players move one after another, in order, until in a whole round nobody can improve by more
   * than 1e-12 of its cost. With {@link Cost#EXPECTED} every move lowers the sorted vector of loads
   * lexicographically (Theorems 1 and 3, MASL paper), so this ends at a pure Nash equilibrium. With
   * {@link Cost#CONDITIONAL} and probabilities between 0 and 1 no potential is known; then it gives
   * up after 10 000 rounds.
   *
   * @param choice the start, overwritten with the outcome; players on no machine join one
   * @return the rounds taken, the last of which moved nobody, or {@link #NOT_SETTLED}
   */
  public int sequential(Subgame game, int[] choice) {
    for (int round = 1; round <= Tally.ROUND_LIMIT; round++) {
      if (sequentialRound(game, choice) == 0) {
        return round;
      }
    }
    return NOT_SETTLED;
  }

  /**
   * One round of {@link #sequential}.
   *
   * @return the number of players that moved
   */
  public int sequentialRound(Subgame game, int[] choice) {
    tally.count(game, choice);
    return tally.moveEach(game, choice, cost, 0);
  }

  /**
   * All players answer the previous profile at once, which tends to oscillate.
   *
   * @param choice the start, overwritten with the last profile
   * @param maxRounds rounds after which to stop, at least 1
   * @return the rounds taken, the last of which moved nobody, or {@link #NOT_SETTLED}
   * @throws IllegalArgumentException if maxRounds is not positive
   */
  public int simultaneous(Subgame game, int[] choice, int maxRounds) {
    if (maxRounds < 1) {
      throw new IllegalArgumentException("maxRounds (" + maxRounds + ") must be at least 1");
    }
    for (int round = 1; round <= maxRounds; round++) {
      if (simultaneousRound(game, choice) == 0) {
        return round;
      }
    }
    return NOT_SETTLED;
  }

  private int simultaneousRound(Subgame game, int[] choice) {
    int players = game.players();
    if (next.length < players) {
      next = new int[players];
    }
    tally.count(game, choice);
    double[] p = game.probability();
    int moves = 0;
    for (int n = 0; n < players; n++) {
      next[n] = p[n] > 0 ? tally.preferred(game, n, choice[n], cost.ownShare(p[n]), 0) : choice[n];
      if (next[n] != choice[n]) {
        moves++;
      }
    }
    System.arraycopy(next, 0, choice, 0, players);
    return moves;
  }
}
