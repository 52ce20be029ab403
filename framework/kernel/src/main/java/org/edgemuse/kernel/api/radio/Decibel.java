package org.edgemuse.kernel.api.radio;

/** Ratios in decibel. */
public final class Decibel {
  /** The natural logarithm of a ratio of 1 dB. */
  public static final double LN_OF_1_DB = StrictMath.log(10) / 10;

  private Decibel() {}

  /** The plain ratio. Not for a hot path: StrictMath.pow makes arrays whenever it is called. */
  public static double linear(double db) {
    return StrictMath.pow(10, db / 10);
  }
}
