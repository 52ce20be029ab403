package org.edgemuse.jcaco.game.theory;

/** The delay that a learner's reward is made of. */
public enum Signal {
  /** The slot's load as it came out: own T plus the T of the others that were active. */
  REALISED,
  /**
   * The machine's expected load under the actions taken (25), (26), MASL paper, own p T included.
   */
  EXPECTED,
  /** The expected load given that the learner itself is active: own T in full. */
  CONDITIONAL
}
