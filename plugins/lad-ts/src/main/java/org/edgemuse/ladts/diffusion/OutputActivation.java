package org.edgemuse.ladts.diffusion;

/** What the denoising network does to its last layer. */
public enum OutputActivation {
  /** A softmax over the actions, as in the authors' code: noise estimates in (0, 1). */
  SOFTMAX,
  /** Nothing. */
  LINEAR
}
