package org.edgemuse.ladts.options;

/** Ends of options that learners take as floats, in which they must neither vanish nor overflow. */
final class Floats {
  /** What is divided by, or taken the logarithm of, is no smaller. */
  static final double LEAST = 1e-6;

  /** Ten times as much is a float still. */
  static final double MOST = 1e37;

  private Floats() {}
}
