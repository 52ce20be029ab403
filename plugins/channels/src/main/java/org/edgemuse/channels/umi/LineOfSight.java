package org.edgemuse.channels.umi;

/** Which UEs see an AP. */
public enum LineOfSight {
  /** Those at places drawn with the probability of the UE's distance. */
  DRAWN,
  /** All. */
  ALWAYS,
  /** None. */
  NEVER
}
