package org.edgemuse.ladts.diffusion;

/**
 * The sinusoidal code of a step: sines and then cosines of i / 10000^(m / 7), m = 0 .. 7 (A.
 * Vaswani et al., 2017).
 */
public final class StepEmbedding {
  /** How many numbers code a step. */
  public static final int SIZE = 16;

  private static final int PAIRS = SIZE / 2;
  private static final double LONGEST = 10000;

  private StepEmbedding() {}

  /** The code of step i. */
  public static float[] of(int i) {
    float[] code = new float[SIZE];
    for (int m = 0; m < PAIRS; m++) {
      double angle = i * StrictMath.pow(LONGEST, -(double) m / (PAIRS - 1));
      code[m] = (float) StrictMath.sin(angle);
      code[PAIRS + m] = (float) StrictMath.cos(angle);
    }
    return code;
  }
}
