package org.edgemuse.ladts.nn;

/** What a replay keeps of the latent actions that it is given. */
public enum ReplayedLatent {
  /** Their numbers as they were used. */
  COPY,
  /**
   * The arrays themselves, so that whoever goes on writing to them changes the past: what the
   * authors' code does without meaning to.
   */
  OVERWRITTEN
}
