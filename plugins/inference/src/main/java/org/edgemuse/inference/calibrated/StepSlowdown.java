package org.edgemuse.inference.calibrated;

import java.io.Serializable;
import org.edgemuse.inference.profile.StepTime;

/**
 * How many times as long a step takes for so many pictures together as for one: straight between
 * measured batches, and on beyond the largest as between the last two. With one measured batch
 * nothing is known to be shared, and it grows with the pictures.
 */
public final class StepSlowdown implements Serializable {
  private static final long serialVersionUID = 1L;

  private final double[] batch;
  private final double[] slowdown;

  /** The slowdown that was measured. */
  public StepSlowdown(StepTime time) {
    batch = time.batch().stream().mapToDouble(Integer::doubleValue).toArray();
    slowdown = time.ms().stream().mapToDouble(ms -> ms / time.oneMs()).toArray();
  }

  /** The factor, 1 for one picture and never falling. */
  public double at(int together) {
    int last = batch.length - 1;
    if (last == 0) {
      return together;
    }
    int right = 1;
    while (right < last && batch[right] < together) {
      right++;
    }
    double slope = (slowdown[right] - slowdown[right - 1]) / (batch[right] - batch[right - 1]);
    return slowdown[right - 1] + slope * (together - batch[right - 1]);
  }
}
