package org.edgemuse.incentive.perturbation;

/** What perturbations that change nothing do. */
public enum Ties {
  /** As printed, with {@code <=}: they move the reward, and up if either way changes nothing. */
  MOVE,
  /** A reward moves only for a gain. */
  STAY
}
