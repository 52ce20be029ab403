package org.edgemuse.ladts.options;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;
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
    @Doc("the variance schedule's lower end") @Default("0.1") @Range(min = 0, openMin = true)
        double minVariance,
    @Doc("the variance schedule's upper end") @Default("10") @Range(min = 0, openMin = true)
        double maxVariance,
    @Doc("a step's noise: by the root of its variance, or by half of it as (10), LAD-TS paper")
        @Default("root-variance")
        NoiseScale noise,
    @Doc("after the last layer: softmax as the authors' code, unless given, but linear for values")
        @Nullable OutputActivation output)
    implements Serializable {

  /** The network's options, given the output that suits and where the chain starts. */
  public DiffusionOptions network(OutputActivation suitable, DiffusionOptions.Start start) {
    return new DiffusionOptions(
        hidden, steps, minVariance, maxVariance, noise, output == null ? suitable : output, start);
  }
}
