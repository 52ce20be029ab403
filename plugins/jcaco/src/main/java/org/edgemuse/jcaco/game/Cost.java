package org.edgemuse.jcaco.game;

/**
 * What a player of the stochastic game takes for its cost on a machine: the expected load of the
 * others plus some part of its own solo time. With probabilities of 0 and 1 (a slot's game) both
 * are the load that the player will see.
 */
public enum Cost {
  /**
   * The machine's expected load (25), (26), own p T included; the game of (60), (67) and of
   * Theorems 3 and 4, MASL paper.
   */
  EXPECTED,
  /**
   * The expected load given that the player itself is active: its own T counts in full. The true
   * expected service time of a request, which Theorems 3 and 4 do not cover.
   */
  CONDITIONAL;

  /** The part of its own solo time that a player of this activity probability counts. */
  public double ownShare(double probability) {
    return this == EXPECTED ? probability : 1;
  }
}
