package org.edgemuse.experiment.sample;

/** How the points of a sweep lie in the space of its keys. */
public enum Design {
  /** Every combination of listed values. */
  GRID,
  /** {@link LatinHypercube}. */
  LATIN_HYPERCUBE,
  /** {@link Saltelli}. */
  SOBOL;

  /** Whether the values are drawn from ranges, so that points share none. */
  public boolean isSampled() {
    return this != GRID;
  }
}
