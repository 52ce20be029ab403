package org.edgemuse.inference.calibration;

import java.util.List;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Where;

/**
 * What is measured, and how often.
 *
 * @param prompts what pictures show, in turns
 * @param steps denoising steps, rising, fewer than those of the reference
 * @param batches pictures in a batch, rising from 1
 * @param repeats measurements of each time
 * @param samples pictures that are compared
 * @param referenceSteps denoising steps of what they are compared to
 */
record MeasurementPlan(
    List<String> prompts,
    int[] steps,
    int[] batches,
    int repeats,
    int samples,
    int referenceSteps) {

  /**
   * Checks what makes a profile.
   *
   * @throws ConfigException if steps or batches do not rise, batches do not begin with 1, there are
   *     steps that the reference does not exceed, or there is no prompt
   */
  MeasurementPlan {
    requireRising("steps", steps);
    requireRising("batches", batches);
    if (batches[0] != 1) {
      throw refused("batches", "must begin with 1, not " + batches[0]);
    }
    int most = steps[steps.length - 1];
    if (most >= referenceSteps) {
      throw refused(
          "steps",
          "must be fewer than those of the reference (%d), not %d".formatted(referenceSteps, most));
    }
    if (prompts.isEmpty()) {
      throw refused("prompts", "must not be empty");
    }
  }

  private static void requireRising(String key, int[] numbers) {
    if (numbers.length == 0) {
      throw refused(key, "must not be empty");
    }
    for (int i = 1; i < numbers.length; i++) {
      if (numbers[i] <= numbers[i - 1]) {
        throw refused(key, "must rise, but %d follows %d".formatted(numbers[i], numbers[i - 1]));
      }
    }
  }

  private static ConfigException refused(String option, String rule) {
    return new ConfigException(new Where("", 0, option), rule);
  }
}
