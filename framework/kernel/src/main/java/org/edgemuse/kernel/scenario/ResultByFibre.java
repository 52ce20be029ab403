package org.edgemuse.kernel.scenario;

/** When a result travels by fibre before it reaches the AP of its UE. */
public enum ResultByFibre {
  /** When it was made away from the AP. */
  AWAY,
  /** Also when it was made at the AP itself: (2), LAD-TS paper, in which every result is sent. */
  ALWAYS
}
