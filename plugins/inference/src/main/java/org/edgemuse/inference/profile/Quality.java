package org.edgemuse.inference.profile;

import java.io.Serializable;
import java.util.List;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.world.GenerativeModel;
import org.jspecify.annotations.Nullable;

/**
 * How far content is from that of very many steps: the root mean square of the difference to the
 * reference sampled from the same noise, over all numbers of all pictures.
 *
 * @param steps denoising steps, rising
 * @param error error after so many steps; never rising
 * @param samples pictures that were compared; null if nobody said
 * @param referenceSteps denoising steps of the reference
 */
public record Quality(
    @Doc("Denoising steps, rising") @Range(min = 1, max = GenerativeModel.MOST_STEPS)
        List<Integer> steps,
    @Doc("Error of the content after so many steps, never rising") @Range(min = 0, openMin = true)
        List<Double> error,
    @Doc("Pictures that were compared") @Range(min = 1) @Nullable Integer samples,
    @Doc("Denoising steps of the pictures that they were compared to")
        @Default("200")
        @Range(min = 1)
        int referenceSteps)
    implements Serializable {

  /** Checks what single keys cannot show. */
  public Quality {
    Columns.requireRising("steps", steps);
    Columns.requireAsMany("error", error, "steps", steps);
    for (int i = 1; i < error.size(); i++) {
      if (error.get(i) > error.get(i - 1)) {
        throw Columns.refused(
            "error",
            "error must not rise, but %d steps have more of it than %d"
                .formatted(steps.get(i), steps.get(i - 1)));
      }
    }
  }
}
