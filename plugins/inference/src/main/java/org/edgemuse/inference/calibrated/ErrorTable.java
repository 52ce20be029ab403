package org.edgemuse.inference.calibrated;

import java.io.Serializable;
import org.edgemuse.inference.profile.Quality;

/**
 * The error after any number of denoising steps: a power law of the steps between two measured
 * ones, a straight line on logarithmic axes, that goes on beyond the first and the last. No curve
 * of the papers is near enough to measured errors to take the table's place.
 */
public final class ErrorTable implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Errors up to here are worked out once. */
  private static final int KEPT = 1000;

  private final double[] logSteps;
  private final double[] logError;
  private final double[] kept = new double[KEPT + 1];

  /** The table that was measured. */
  public ErrorTable(Quality quality) {
    int count = quality.steps().size();
    logSteps = new double[count];
    logError = new double[count];
    for (int i = 0; i < count; i++) {
      logSteps[i] = StrictMath.log(quality.steps().get(i));
      logError[i] = StrictMath.log(quality.error().get(i));
    }
    for (int steps = 1; steps <= KEPT; steps++) {
      kept[steps] = interpolated(steps);
    }
    for (int i = 0; i < count; i++) {
      // What was measured is told as it was, without the rounding of logarithms.
      if (quality.steps().get(i) <= KEPT) {
        kept[quality.steps().get(i)] = quality.error().get(i);
      }
    }
    for (int steps = KEPT - 1; steps >= 1; steps--) {
      kept[steps] = Math.max(kept[steps], kept[steps + 1]);
    }
  }

  /** The error after that many steps, at least 1; never rising. */
  public double at(int steps) {
    return steps <= KEPT ? kept[steps] : Math.min(kept[KEPT], interpolated(steps));
  }

  private double interpolated(int steps) {
    int count = logSteps.length;
    if (count == 1) {
      return StrictMath.exp(logError[0]);
    }
    double at = StrictMath.log(steps);
    int right = 1;
    while (right < count - 1 && logSteps[right] < at) {
      right++;
    }
    double slope =
        (logError[right] - logError[right - 1]) / (logSteps[right] - logSteps[right - 1]);
    return StrictMath.exp(logError[right] + slope * (at - logSteps[right]));
  }
}
