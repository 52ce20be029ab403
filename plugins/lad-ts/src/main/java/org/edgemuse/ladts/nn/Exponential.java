package org.edgemuse.ladts.nn;

/**
 * exp(x) for x <= 0, the same on every Java version and machine, in a few nanoseconds: x = (n / 32)
 * ln 2 + r with |r| <= ln 2 / 64, two tables for 2^(n/32) and six terms of the series for exp(r).
 * Its relative error is below 3e-7, a few units of the last place of a float; the series alone
 * leaves 3e-15.
 */
final class Exponential {
  private static final int PARTS = 32;

  /** Below it a float's result would be subnormal; 0 is given. */
  private static final int LOWEST = -87;

  private static final int OCTAVES = 128;
  private static final double STEP = StrictMath.log(2) / PARTS;
  private static final float PER_STEP = (float) (1 / STEP);

  /** STEP in two parts, the first of ten bits, so that n times it is exact. */
  private static final float STEP_HIGH = (float) (StrictMath.floor(STEP * 0x1p15) * 0x1p-15);

  private static final float STEP_LOW = (float) (STEP - STEP_HIGH);
  private static final float TERM_2 = (float) (1 / 2.0);
  private static final float TERM_3 = (float) (1 / 6.0);
  private static final float TERM_4 = (float) (1 / 24.0);
  private static final float TERM_5 = (float) (1 / 120.0);
  private static final float[] FRACTION = new float[PARTS];
  private static final float[] OCTAVE = new float[OCTAVES];

  static {
    for (int i = 0; i < PARTS; i++) {
      FRACTION[i] = (float) StrictMath.exp(-i * STEP);
    }
    for (int i = 0; i < OCTAVES; i++) {
      OCTAVE[i] = (float) StrictMath.pow(2, -i);
    }
  }

  private Exponential() {}

  /** exp(x) for x <= 0; 0 below -87, NaN for NaN. */
  static float of(float x) {
    if (x < LOWEST) {
      return 0;
    }
    int n = (int) (0.5f - x * PER_STEP);
    float r = x + n * STEP_HIGH + n * STEP_LOW;
    float series = 1 + r * (1 + r * (TERM_2 + r * (TERM_3 + r * (TERM_4 + r * TERM_5))));
    return series * FRACTION[n & (PARTS - 1)] * OCTAVE[n / PARTS];
  }
}
