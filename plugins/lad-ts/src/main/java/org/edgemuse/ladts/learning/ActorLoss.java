package org.edgemuse.ladts.learning;

/** What the actor descends; H is its entropy, Q the lesser of both critics. */
public enum ActorLoss {
  /** mean(-alpha H - sum of P Q), of the authors' code. */
  LINEAR,
  /** The mean of the squares of the same, (15) of the paper. */
  SQUARED
}
