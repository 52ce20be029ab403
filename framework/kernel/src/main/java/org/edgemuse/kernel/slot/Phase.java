package org.edgemuse.kernel.slot;

/** The phases of a slot; their ordinals are the orderings of their events on the schedule. */
public enum Phase {
  /** At the start of a further episode the world is as it was at the start of the first. */
  RESTART,
  /** UEs move. */
  MOVE,
  /** Requests are raised. */
  DEMAND,
  /** A market admits, prices or denies. */
  CLEAR,
  /** Each request gets an AP, an ES and steps, or is denied. */
  DECIDE,
  /** APs and ESs share their capacity. */
  SERVE,
  /** What settled reaches the scheduler. */
  LEARN,
  /** Metrics watch. */
  OBSERVE
}
