package org.edgemuse.kernel.radio;

/** Ratios in decibel. */
final class Decibel {
  private Decibel() {}

  /** The plain ratio. */
  static double linear(double db) {
    return StrictMath.pow(10, db / 10);
  }
}
