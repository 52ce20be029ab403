package org.edgemuse.ladts.diffusion;

import java.io.Serializable;

/**
 * The shape of a denoising policy network.
 *
 * @param hidden the width of both hidden layers
 * @param steps I, the number of denoising steps
 * @param minVariance bmin of {@link NoiseSchedule}
 * @param maxVariance bmax of {@link NoiseSchedule}
 * @param noise what multiplies the noise of a step
 * @param output what the network does to its last layer
 * @param start where the chain starts
 */
public record DiffusionOptions(
    int hidden,
    int steps,
    double minVariance,
    double maxVariance,
    NoiseScale noise,
    OutputActivation output,
    Start start)
    implements Serializable {

  /** Two hidden layers of 20, five steps, variances .1 to 10, softmax, from the latent action. */
  public static final DiffusionOptions DEFAULT =
      new DiffusionOptions(
          20, 5, 0.1, 10, NoiseScale.ROOT_VARIANCE, OutputActivation.SOFTMAX, Start.LATENT_ACTION);

  /** What x_I is. */
  public enum Start {
    /** A latent action that the caller remembers (LAD-TS). */
    LATENT_ACTION,
    /** Standard normal noise (D2SAC). */
    NOISE
  }

  /** These with another number of steps. */
  public DiffusionOptions withSteps(int other) {
    return new DiffusionOptions(hidden, other, minVariance, maxVariance, noise, output, start);
  }

  /** These with another noise. */
  public DiffusionOptions withNoise(NoiseScale other) {
    return new DiffusionOptions(hidden, steps, minVariance, maxVariance, other, output, start);
  }

  /** These with another output. */
  public DiffusionOptions withOutput(OutputActivation other) {
    return new DiffusionOptions(hidden, steps, minVariance, maxVariance, noise, other, start);
  }

  /** These with another start. */
  public DiffusionOptions withStart(Start other) {
    return new DiffusionOptions(hidden, steps, minVariance, maxVariance, noise, output, other);
  }
}
