package org.edgemuse.ladts.options;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.fault.Culprit;
import org.edgemuse.ladts.diffusion.DiffusionOptions;
import org.edgemuse.ladts.diffusion.NoiseScale;
import org.edgemuse.ladts.diffusion.OutputActivation;
import org.jspecify.annotations.Nullable;

/**
 * The network that denoises an action, LADN of the LAD-TS paper.
 *
 * @param steps I
 * @param hidden the width of both hidden layers
 * @param minVariance bmin
 * @param maxVariance bmax
 * @param noise what multiplies a step's noise
 * @param output what follows the last layer, or null for what suits the learner
 */
public record DenoisingOptions(
    @Doc("I, steps in which an action is denoised") @Default("5") @Range(min = 1, max = 1000)
        int steps,
    @Doc("neurons in each of both hidden layers") @Default("20") @Range(min = 1, max = 4096)
        int hidden,
    @Doc("the variance schedule's lower end")
        @Default("0.1")
        @Range(min = Floats.LEAST, max = MOST_VARIANCE)
        double minVariance,
    @Doc("the variance schedule's upper end")
        @Default("10")
        @Range(min = Floats.LEAST, max = MOST_VARIANCE)
        double maxVariance,
    @Doc("a step's noise: by the root of its variance, or by half of it as (10), LAD-TS paper")
        @Default("root-variance")
        NoiseScale noise,
    @Doc("after the last layer: softmax as the authors' code, unless given, but linear for values")
        @Nullable OutputActivation output)
    implements Serializable {

  /** A single step then multiplies by e^50 at most, which is a float. */
  private static final double MOST_VARIANCE = 100;

  /**
   * Checks the schedule's ends.
   *
   * @throws ConfigException if the lower one exceeds the upper one
   */
  public DenoisingOptions {
    if (minVariance > maxVariance) {
      throw new ConfigException(
          Where.NOWHERE.child("minVariance"),
          "minVariance (%s) must not exceed maxVariance (%s)"
              .formatted(Culprit.number(minVariance), Culprit.number(maxVariance)));
    }
  }

  /** The network's options, given the output that suits and where the chain starts. */
  public DiffusionOptions network(OutputActivation suitable, DiffusionOptions.Start start) {
    return new DiffusionOptions(
        hidden, steps, minVariance, maxVariance, noise, output == null ? suitable : output, start);
  }
}
