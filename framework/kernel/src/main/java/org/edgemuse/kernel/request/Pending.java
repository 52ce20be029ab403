package org.edgemuse.kernel.request;

/**
 * What an open request waits for: the first of its parts that is not settled; or, of one that is
 * settled and on its way, the one that it is at when the slot ends.
 */
public enum Pending {
  /** It waits for a decision, or for another one after an outage. */
  DECISION,
  /** Its prompt is on the way to the ES. */
  UPLINK,
  /** It waits for its ES, or the ES is at work on it. */
  SERVER,
  /** Its content is on the way to the UE. */
  DOWNLINK
}
