package org.edgemuse.experiment.statistics;

import java.util.Arrays;
import org.edgemuse.kernel.api.random.Draws;

/**
 * Resamples of n replications with replacement, the same whenever they are asked for: draws of the
 * seed 1 for the purpose "bootstrap".
 */
final class Resamples {
  /** Enough for the ends of a 95 % interval to stand to a few hundredths of its width. */
  static final int COUNT = 2000;

  private static final long SEED = 1;
  private static final Draws DRAWS = Draws.of(SEED, "bootstrap");

  private Resamples() {}

  /**
   * Counts how often each replication occurs in a resample.
   *
   * @param resample its number, from 0
   * @param times takes the counts, one a replication
   */
  static void draw(int resample, int[] times) {
    Arrays.fill(times, 0);
    for (int k = 0; k < times.length; k++) {
      times[DRAWS.below(times.length, times.length, resample, k)]++;
    }
  }
}
