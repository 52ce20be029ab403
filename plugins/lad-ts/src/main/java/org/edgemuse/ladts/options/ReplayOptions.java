package org.edgemuse.ladts.options;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;

/**
 * When an agent trains, and on what.
 *
 * @param capacity transitions that an agent keeps
 * @param warmup it trains when more than these are kept
 * @param batch transitions a train step
 * @param trainEvery how often
 */
public record ReplayOptions(
    @Doc("transitions that an agent keeps") @Default("1000") @Range(min = 1, max = 1e7)
        int capacity,
    @Doc("an agent trains once it keeps more transitions than these")
        @Default("300")
        @Range(min = 0)
        int warmup,
    @Doc("transitions of a train step") @Default("64") @Range(min = 1, max = 65536) int batch,
    @Doc("a train step for each slot with tasks, or as Algorithm 1, LAD-TS paper, for each task")
        @Default("slot")
        TrainEvery trainEvery)
    implements Serializable {

  /** Of an agent that learns nothing. */
  public static final ReplayOptions NONE = new ReplayOptions(1, 0, 1, TrainEvery.SLOT);

  /**
   * Checks that training can begin.
   *
   * @throws IllegalArgumentException if it never would
   */
  public ReplayOptions {
    if (batch > capacity) {
      throw new IllegalArgumentException(
          "batch (" + batch + ") must be at most capacity (" + capacity + ")");
    }
    if (warmup >= capacity) {
      throw new IllegalArgumentException(
          "warmup ("
              + warmup
              + ") must be below capacity ("
              + capacity
              + "), or nothing is learnt");
    }
  }

  /** Whether an agent that keeps that many transitions trains. */
  public boolean suffice(int stored) {
    return stored > warmup && stored >= batch;
  }
}
