package org.edgemuse.experiment.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.edgemuse.kernel.api.random.Draws;
import org.jspecify.annotations.Nullable;

/**
 * Estimates main and total effects from the results at the points of {@link Saltelli}, with
 * percentile bootstrap intervals over base rows (Archer, Saltelli and Sobol', Journal of
 * Statistical Computation and Simulation 58 (1997) 99-120). The resamples are always the same.
 */
public final class Sensitivity {
  private static final int RESAMPLES = 1000;
  private static final double TAIL = 0.025;
  private static final Draws DRAWS = Draws.of(0, "sensitivity bootstrap");

  private Sensitivity() {}

  /**
   * The effects of all keys on a result, or null if it has no variance or fewer than two base rows
   * are complete.
   *
   * @param values the result at each point, in the order of {@link Saltelli#points}; NaN where it
   *     is missing, which leaves its base row out
   * @param keys number of keys
   */
  public static @Nullable Effects of(double[] values, int keys) {
    BaseRows rows = new BaseRows(values, keys);
    int count = rows.count();
    if (count < 2) {
      return null;
    }
    int[] chosen = new int[count];
    Arrays.setAll(chosen, row -> row);
    double[] all = rows.effects(chosen);
    if (Double.isNaN(all[0])) {
      return null;
    }
    double[][] resampled = new double[2 * keys][RESAMPLES];
    for (int r = 0; r < RESAMPLES; r++) {
      for (int i = 0; i < count; i++) {
        chosen[i] = DRAWS.below(count, r, 0, i);
      }
      double[] effects = rows.effects(chosen);
      for (int e = 0; e < effects.length; e++) {
        resampled[e][r] = effects[e];
      }
    }
    List<Effect> effects = new ArrayList<>();
    for (int e = 0; e < all.length; e++) {
      double[] sorted =
          Arrays.stream(resampled[e]).filter(index -> !Double.isNaN(index)).sorted().toArray();
      effects.add(new Effect(all[e], quantile(sorted, TAIL), quantile(sorted, 1 - TAIL)));
    }
    return new Effects(count, effects.subList(0, keys), effects.subList(keys, 2 * keys));
  }

  /** Linear between order statistics. */
  private static double quantile(double[] sorted, double share) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
