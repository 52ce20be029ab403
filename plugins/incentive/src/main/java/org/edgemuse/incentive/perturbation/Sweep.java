package org.edgemuse.incentive.perturbation;

/** Against which rewards of the others an MU judges its perturbations. */
public enum Sweep {
  /** Those at the iteration's start, so that all MUs move at once. */
  JACOBI,
  /** Those that hold when its turn comes. An MU still judges its own rewards one by one. */
  GAUSS_SEIDEL
}
