package org.edgemuse.incentive.follower;

/** Prices near a point, at which nobody who is minded changes between free and pressed. */
final class Range {
  private double p;
  private double q;
  private double rise;
  private double fall;

  /** Minds nobody yet. */
  void open(double p, double q) {
    this.p = p;
    this.q = q;
    rise = Double.POSITIVE_INFINITY;
    fall = 0;
  }

  /** Minds an MU that changes where both prices have changed by this factor. */
  void mind(boolean pressed, double factor) {
    if (pressed) {
      fall = Math.max(fall, factor);
    } else {
      rise = Math.min(rise, factor);
    }
  }

  boolean holds(double otherP, double otherQ) {
    return otherP <= rise * p && otherQ <= rise * q && otherP >= fall * p && otherQ >= fall * q;
  }

  /** Largest relative change of a price. */
  double drift(double otherP, double otherQ) {
    return Math.max(Math.abs(otherP / p - 1), Math.abs(otherQ / q - 1));
  }

  double p() {
    return p;
  }

  double q() {
    return q;
  }
}
