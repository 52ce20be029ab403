package org.edgemuse.inference.profile;

import java.io.Serializable;
import java.util.List;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.Unit;
import org.jspecify.annotations.Nullable;

/**
 * How long a denoising step takes a whole batch.
 *
 * @param batch pictures in a batch, rising from 1
 * @param ms median time of a step of such a batch, ms; never falling
 * @param onceMs what a lone picture takes besides its steps, reading its prompt and decoding, ms
 * @param fixedMs a of the fit a + b B, ms; null without a fit, as are the next two
 * @param perPictureMs b of that fit, ms a picture
 * @param worstResidualPct the largest distance of a median from that fit, % of the median
 */
public record StepTime(
    @Doc("Pictures in a batch, rising from 1") @Range(min = 1) List<Integer> batch,
    @Doc("Median time of a step of such a batch") @Unit("ms") @Range(min = 0, openMin = true)
        List<Double> ms,
    @Doc("What a lone picture takes besides its steps: reading its prompt, decoding")
        @Unit("ms")
        @Default("0")
        @Range(min = 0)
        double onceMs,
    @Doc("Part of a step's time that hangs on no picture, by a straight line through the medians")
        @Unit("ms")
        @Nullable Double fixedMs,
    @Doc("Time of a step that each picture adds, by that line") @Unit("ms")
        @Nullable Double perPictureMs,
    @Doc("Largest distance of a median from that line") @Unit("%") @Range(min = 0)
        @Nullable Double worstResidualPct)
    implements Serializable {

  /** Checks what single keys cannot show. */
  public StepTime {
    Columns.requireRising("batch", batch);
    if (batch.get(0) != 1) {
      throw Columns.refused("batch", "batch must begin with 1, not " + batch.get(0));
    }
    Columns.requireAsMany("ms", ms, "batch", batch);
    for (int i = 1; i < ms.size(); i++) {
      if (ms.get(i) < ms.get(i - 1)) {
        throw Columns.refused(
            "ms",
            "ms must not fall, but batch %d takes less than batch %d"
                .formatted(batch.get(i), batch.get(i - 1)));
      }
    }
  }

  /** Time of a step of a lone picture, ms. */
  public double oneMs() {
    return ms.get(0);
  }
}
