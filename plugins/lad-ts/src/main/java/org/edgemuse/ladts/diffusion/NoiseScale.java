package org.edgemuse.ladts.diffusion;

/** What a reverse step multiplies its normal noise by; v is the posterior variance of the step. */
public enum NoiseScale {
  /** sqrt(v), the standard deviation, as in DDPM and in the authors' code. */
  ROOT_VARIANCE,
  /** v / 2, as (10) of the paper prints. */
  HALF_VARIANCE
}
