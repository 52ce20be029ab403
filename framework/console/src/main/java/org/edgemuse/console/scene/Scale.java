package org.edgemuse.console.scene;

/**
 * How many seconds fill a bar, a shade or a dot: 1, 2 or 5 times a power of ten, at least as much
 * as there was lately in any of the runs on screen, so that their pictures can be compared. It
 * grows at once and shrinks slowly, so that pictures do not flicker.
 */
public final class Scale {
  private static final double DECAY = 0.95;
  private static final double ROOM = 1.05;

  private final double leastS;
  private double levelS;
  private double fullS;
  private long slot = Long.MIN_VALUE;

  /**
   * A scale.
   *
   * @param leastS what it never goes below, above 0
   */
  public Scale(double leastS) {
    this.leastS = round(leastS);
    fullS = this.leastS;
  }

  /**
   * Starts anew with a slot, unless another run has had it do so already.
   *
   * @param slot the first that counts
   */
  void startWith(long slot) {
    if (slot != this.slot) {
      levelS = 0;
      fullS = leastS;
      this.slot = slot;
    }
  }

  /** Takes note of what a run had most of in a slot; infinite ones are not shown. */
  void note(double seconds, long slot) {
    if (slot != this.slot) {
      levelS *= DECAY;
      this.slot = slot;
    }
    if (seconds < Double.POSITIVE_INFINITY) {
      levelS = Math.max(levelS, seconds);
    }
    if (levelS > fullS) {
      fullS = round(levelS);
    } else {
      fullS = Math.max(leastS, Math.min(fullS, round(ROOM * levelS)));
    }
  }

  /** What is full, s. */
  public double fullS() {
    return fullS;
  }

  /** The part of the full scale, 0 to 1, that such a time takes. */
  public double part(double seconds) {
    return Math.max(0, Math.min(1, seconds / fullS));
  }

  /** The least of 1, 2 and 5 times the powers of ten that is not below; 0 for 0. */
  static double round(double value) {
    if (!(value > 0)) {
      return 0;
    }
    double power = 1;
    while (power < value) {
      power *= 10;
    }
    while (power / 10 >= value) {
      power /= 10;
    }
    // The value lies above a tenth of the power.
    return power / 5 >= value ? power / 5 : power / 2 >= value ? power / 2 : power;
  }
}
