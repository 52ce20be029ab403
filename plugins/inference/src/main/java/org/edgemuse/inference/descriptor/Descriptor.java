package org.edgemuse.inference.descriptor;

import java.io.Serializable;
import java.util.List;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.Unit;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Nearest;
import org.edgemuse.kernel.config.Where;
import org.jspecify.annotations.Nullable;

/**
 * A diffusion model that was exported to ONNX. Names of inputs and outputs that are not given are
 * those that Hugging Face's Optimum gives; their types are read from the graphs.
 *
 * @param name what profiles and pictures call it
 * @param denoiser the graph that looks at a noised picture and says what is noise
 * @param condition how a prompt reaches the denoiser
 * @param decoder the graph that turns a latent into a picture; null where the denoiser works on
 *     pixels
 * @param shape channels, height and width of what the denoiser works on
 * @param schedule how much signal is left at each time of the noising process
 * @param prediction what the denoiser's output stands for
 * @param sampler {@code ddim} or {@code dpm-solver++}
 * @param guidance scale of classifier-free guidance; at 1 there is none, and a step evaluates the
 *     denoiser once, else twice
 * @param clip whether the picture that the denoiser sees behind the noise is kept in [-1, 1], as
 *     suits models of pixels
 * @param tflopPerStep work of one evaluation of the denoiser for one picture, TFLOP; null if nobody
 *     counted
 * @param warmUp evaluations before anything is measured
 */
public record Descriptor(
    @Doc("What profiles and pictures call the model") String name,
    @Doc("The graph that predicts noise") DenoiserGraph denoiser,
    @Doc("How a prompt reaches the denoiser") ConditionChoice condition,
    @Nullable @Doc("The graph that turns a latent into a picture; without one it works on pixels")
        DecoderGraph decoder,
    @Range(min = 1) @Doc("Channels, height and width of what the denoiser works on")
        List<Integer> shape,
    @Doc("How much signal is left at each time of the noising process") ScheduleChoice schedule,
    @Default("epsilon") @Doc("What the denoiser's output stands for") Prediction prediction,
    @Default(DDIM) @Doc("How noise becomes a picture: ddim or dpm-solver++") String sampler,
    @Default("1")
        @Range(min = 0)
        @Doc("Scale of classifier-free guidance; 1 is none and takes half the time")
        double guidance,
    @Default("false") @Doc("Whether the predicted picture is kept in [-1, 1]") boolean clip,
    @Nullable
        @Range(min = 0, openMin = true)
        @Unit("TFLOP")
        @Doc("Work of one evaluation of the denoiser for one picture")
        Double tflopPerStep,
    @Default("2")
        @Range(min = 0, max = 1000)
        @Doc("Evaluations of the denoiser before anything is measured")
        int warmUp)
    implements Serializable {

  /** The sampler of Song et al. without added noise. */
  public static final String DDIM = "ddim";

  /** The second-order multistep sampler of Lu et al. */
  public static final String DPM_SOLVER = "dpm-solver++";

  private static final List<String> SAMPLERS = List.of(DDIM, DPM_SOLVER);

  /** Checks what ranges cannot say. */
  public Descriptor {
    shape = List.copyOf(shape);
    if (shape.size() != 3) {
      throw new ConfigException(
          new Where("", 0, "shape"),
          "shape must be [channels, height, width], not " + shape.size() + " numbers");
    }
    if (!SAMPLERS.contains(sampler)) {
      throw new ConfigException(
          new Where("", 0, "sampler"), Nearest.unknown("sampler", sampler, SAMPLERS));
    }
  }

  /** Number of numbers in what the denoiser works on. */
  public int size() {
    return Math.multiplyExact(Math.multiplyExact(shape.get(0), shape.get(1)), shape.get(2));
  }

  /** How often a step evaluates the denoiser for one picture: 2 with guidance, else 1. */
  public int evaluationsPerStep() {
    return guidance == 1 ? 1 : 2;
  }
}
