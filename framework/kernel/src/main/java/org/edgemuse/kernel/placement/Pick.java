package org.edgemuse.kernel.placement;

/** Which of a map's points a population takes, if it needs fewer than there are. */
public enum Pick {
  /** The first ones. */
  FIRST,
  /** Such as are far from one another, see {@link SpreadOrder}. */
  SPREAD,
  /** Drawn, each point at most once. */
  RANDOM
}
