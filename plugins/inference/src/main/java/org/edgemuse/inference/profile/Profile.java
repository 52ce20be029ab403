package org.edgemuse.inference.profile;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.Unit;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.fault.Culprit;
import org.jspecify.annotations.Nullable;

/**
 * What a model was measured to take and to give on one device. Both of tflopPerStep and tflops are
 * there or neither: without them work is counted in seconds of this device, as if it did 1 TFLOP/s.
 *
 * @param model its name
 * @param device what it ran on, as people call it
 * @param threads threads of a CPU; 0 is one for each core, or a GPU
 * @param sampler the sampler, by its name in descriptors
 * @param guidance weight of classifier-free guidance; 1 is none
 * @param tflopPerStep xi_k of (5), MASL paper: work of one denoising step of one picture, the
 *     evaluations for guidance included, TFLOP
 * @param tflops f of (10), MASL paper, that the device achieved with one picture at a time, TFLOP/s
 * @param loadS time to bring the model into memory, s
 * @param memoryMB memory that the model occupies once loaded, 1e6 byte; null if nobody could tell
 * @param peakMemoryMB the same at its peak, with the largest batch
 * @param time how long a step takes
 * @param quality how good content is after so many steps
 * @param fits curves fitted to the quality; results do not hang on them
 */
public record Profile(
    @Doc("Name of the model") String model,
    @Doc("What it ran on") String device,
    @Doc("Threads of a CPU; 0 is one for each core") @Default("0") @Range(min = 0) int threads,
    @Doc("Sampler") String sampler,
    @Doc("Weight of classifier-free guidance; 1 is none") @Default("1") @Range(min = 0)
        double guidance,
    @Doc("Work of a step of one picture, guidance included; if absent, work counts seconds")
        @Unit("TFLOP")
        @Range(min = 0, openMin = true)
        @Nullable Double tflopPerStep,
    @Doc("What the device achieved with one picture at a time: the capacity that it stands for")
        @Unit("TFLOP/s")
        @Range(min = 0, openMin = true)
        @Nullable Double tflops,
    @Doc("Time to load the model") @Unit("s") @Default("0") @Range(min = 0) double loadS,
    @Doc("Memory of the model once loaded") @Unit("MB") @Range(min = 0) @Nullable Double memoryMB,
    @Doc("Memory at its peak, with the largest batch") @Unit("MB") @Range(min = 0)
        @Nullable Double peakMemoryMB,
    @Doc("Time of a denoising step by batch") StepTime time,
    @Doc("Error of the content by denoising steps") Quality quality,
    @Doc("Curves fitted to the errors, for the reader") @Nullable QualityFits fits)
    implements Serializable {
  private static final double S_PER_MS = 1e-3;

  /** What rounding of all three may come to. */
  private static final double ROUNDING = 0.01;

  /** Checks what single keys cannot show. */
  public Profile {
    if ((tflopPerStep == null) != (tflops == null)) {
      String there = tflops == null ? "tflopPerStep" : "tflops";
      throw new ConfigException(
          new Where("", 0, there),
          there + " needs " + (tflops == null ? "tflops" : "tflopPerStep") + " beside it");
    }
    if (tflops != null && tflopPerStep != null) {
      double achieved = tflopPerStep / (S_PER_MS * time.oneMs());
      if (!(Math.abs(tflops / achieved - 1) <= ROUNDING)) {
        throw Columns.refused(
            "tflops",
            "tflops (%s) must be tflopPerStep over the time of a lone picture's step, %s"
                .formatted(Culprit.number(tflops), Culprit.number(achieved)));
      }
    }
  }

  /** Work of a step of one picture, TFLOP; seconds of this device if nobody counted it. */
  public double stepWork() {
    return tflopPerStep == null ? S_PER_MS * time.oneMs() : tflopPerStep;
  }

  /** The capacity in {@link #stepWork} a second with which steps take as long as measured. */
  public double capacity() {
    return tflops == null ? 1 : tflops;
  }

  /** Work of a picture, in {@link #stepWork}'s unit: its steps and what it needs besides. */
  public double work(int steps) {
    return stepWork() * (steps + time.onceMs() / time.oneMs());
  }
}
