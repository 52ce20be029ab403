package org.edgemuse.console.layer;

/** Lengths that scale bars have: 1, 2 or 5 times a power of ten. */
final class RoundLength {
  private RoundLength() {}

  /** The largest that is not above a positive value. */
  static double below(double value) {
    double power = 1;
    while (power > value) {
      power /= 10;
    }
    while (power * 10 <= value) {
      power *= 10;
    }
    return power * 5 <= value ? power * 5 : power * 2 <= value ? power * 2 : power;
  }
}
