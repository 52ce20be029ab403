package org.edgemuse.experiment.figure;

/** How the x axis of numbers is laid out. */
public enum XScale {
  /** Logarithmic if all numbers are positive and span more than two decades, else linear. */
  AUTO,
  /** Linear over the range of the numbers. */
  LINEAR,
  /** Logarithmic; every number has to be positive. */
  LOG
}
