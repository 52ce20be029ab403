package org.edgemuse.ladts.heuristic;

/** Which queues a scheduler is shown. */
public enum Queues {
  /** Those at the moment of decision. */
  LIVE,
  /** Those that ESs announced at slot start. */
  ANNOUNCED
}
