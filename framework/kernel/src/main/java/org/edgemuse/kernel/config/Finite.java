package org.edgemuse.kernel.config;

/** Refuses what is no number. */
final class Finite {
  private Finite() {}

  static void require(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("must be finite: " + Words.number(value));
    }
  }
}
