package org.edgemuse.inference.descriptor;

/**
 * What a denoiser's output stands for, where x_t = alpha x_0 + sigma noise, alpha^2 + sigma^2 = 1.
 */
public enum Prediction {
  /** The noise. */
  EPSILON,

  /** alpha noise - sigma x_0 (Salimans and Ho). */
  V_PREDICTION,

  /** x_0 itself. */
  SAMPLE
}
