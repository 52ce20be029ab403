package org.edgemuse.kernel.api.scheduling;

/** Why a request is not served. */
public enum DenyReason {
  /** There is no capacity for it. */
  CAPACITY,
  /** No AP reaches its UE. */
  COVERAGE,
  /** No ES can meet its accuracy or deadline. */
  QUALITY,
  /** Its UE and the market did not agree on a price. */
  PRICE
}
