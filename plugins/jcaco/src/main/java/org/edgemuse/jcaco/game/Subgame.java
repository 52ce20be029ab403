package org.edgemuse.jcaco.game;

import java.io.Serializable;

/**
 * Players (UEs) that each choose one machine (an AP, or an ES). A player is active with its own
 * probability, independently of the others; a machine's load is the sum of its active players' solo
 * times (8), (11), MASL paper, and every active player on it finishes at the load.
 *
 * <p>The arrays are the caller's and are kept, not copied: refill them when UEs move. A game of
 * complete information is a subgame whose probabilities are the activity indicators, 0 or 1;
 * players of probability 0 take no part.
 *
 * <p>A pure profile is an {@code int[players]} of machine indices, {@link #NOWHERE} for a player on
 * no machine. A mixed profile is a row-major {@code double[players * machines]} of probabilities.
 */
public final class Subgame implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The choice of a player that is on no machine. */
  public static final int NOWHERE = -1;

  /**
   * Solo time in seconds that stands for a machine that a player cannot use: an AP in outage or out
   * of reach, an ES that a bound request may not use. Finite, so that sums which contain it stay
   * numbers.
   */
  public static final double FORBIDDEN_S = 1e9;

  private final int players;
  private final int machines;
  private final double[] soloS;
  private final double[] probability;

  /**
   * A game over the caller's arrays.
   *
   * @param players number of players, at least 1
   * @param machines number of machines, at least 1
   * @param soloS solo time of player n on machine m in seconds, at n * machines + m
   * @param probability activity probability of each player
   * @throws IllegalArgumentException if a size does not fit; contents are checked by {@link
   *     #validate} only, so that arrays may be filled later
   */
  public Subgame(int players, int machines, double[] soloS, double[] probability) {
    if (players < 1) {
      throw new IllegalArgumentException("players (" + players + ") must be at least 1");
    }
    if (machines < 1) {
      throw new IllegalArgumentException("machines (" + machines + ") must be at least 1");
    }
    if (soloS.length != Tables.size(players, machines)) {
      throw new IllegalArgumentException(
          "soloS (length " + soloS.length + ") must hold " + players + " x " + machines + " times");
    }
    if (probability.length != players) {
      throw new IllegalArgumentException(
          "probability (length " + probability.length + ") must hold one of " + players);
    }
    this.players = players;
    this.machines = machines;
    this.soloS = soloS;
    this.probability = probability;
  }

  /**
   * A game with arrays of its own, all zero, for the caller to fill.
   *
   * @throws IllegalArgumentException if a size is not positive, or their product is no array's
   */
  public static Subgame allocate(int players, int machines) {
    int times = Tables.size(Math.max(0, players), Math.max(0, machines));
    return new Subgame(players, machines, new double[times], new double[Math.max(0, players)]);
  }

  /** The same players on the same machines, sharing the solo times, with other probabilities. */
  public Subgame withProbability(double[] otherProbability) {
    return new Subgame(players, machines, soloS, otherProbability);
  }

  /** Number of players. */
  public int players() {
    return players;
  }

  /** Number of machines. */
  public int machines() {
    return machines;
  }

  /** The live array of solo times in seconds, row-major by player. */
  public double[] soloS() {
    return soloS;
  }

  /** The live array of activity probabilities. */
  public double[] probability() {
    return probability;
  }

  /** Solo time of a player on a machine in seconds. */
  public double soloS(int player, int machine) {
    return soloS[player * machines + machine];
  }

  /** Whether the player can use the machine. */
  public boolean allows(int player, int machine) {
    return soloS(player, machine) < FORBIDDEN_S;
  }

  /**
   * Checks every entry; takes players x machines steps, so call it where arrays are filled once.
   *
   * @throws IllegalArgumentException if a solo time is negative or not finite or a probability is
   *     outside [0, 1]
   */
  public void validate() {
    for (int i = 0; i < soloS.length; i++) {
      if (!(soloS[i] >= 0 && soloS[i] < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "soloS of player %d on machine %d (%s) must be finite and at least 0"
                .formatted(i / machines, i % machines, soloS[i]));
      }
    }
    for (int n = 0; n < players; n++) {
      if (!(probability[n] >= 0 && probability[n] <= 1)) {
        throw new IllegalArgumentException(
            "probability of player %d (%s) must lie in [0, 1]".formatted(n, probability[n]));
      }
    }
  }
}
