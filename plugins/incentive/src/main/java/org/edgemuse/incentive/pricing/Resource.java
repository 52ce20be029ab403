package org.edgemuse.incentive.pricing;

/** The resource that a game of one resource leaves to be optimised. */
public enum Resource {
  /** Computing; bandwidth is shared evenly (OnlyF). */
  COMPUTE,
  /** Bandwidth; computing is shared evenly (OnlyB). */
  BANDWIDTH
}
