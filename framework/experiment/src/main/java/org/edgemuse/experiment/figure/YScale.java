package org.edgemuse.experiment.figure;

/** How the y axis is laid out. */
public enum YScale {
  /** Linear; data that does not change sign starts at zero. */
  FROM_ZERO,
  /** Linear over the range of the data only; bars still start at zero. */
  NARROW,
  /** Logarithmic; every value has to be positive. */
  LOG,
  /** Logarithmic if all values are positive and span more than two decades, else from zero. */
  AUTO
}
