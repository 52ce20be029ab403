package org.edgemuse.kernel.config;

import org.edgemuse.kernel.api.random.Draws;

/** Takes the numbers of a plugin's options, and names the option where they do not fit the run. */
public final class OptionValues {
  private OptionValues() {}

  /**
   * The numbers of entities 0 .. count - 1.
   *
   * @throws IllegalArgumentException if they are a list of another length, or a matrix; the message
   *     names the option
   */
  public static double[] draw(String option, Values values, Draws draws, int count) {
    requireCount(option, values, count);
    return values.draw(draws, count);
  }

  /**
   * Does nothing if the values serve that many entities.
   *
   * @throws IllegalArgumentException if they are a list of another length, or a matrix; the message
   *     names the option
   */
  public static void requireCount(String option, Values values, int count) {
    naming(option, () -> values.requireCount(count));
  }

  /**
   * Does nothing if the values serve every pair of a UE and an ES or AP.
   *
   * @throws IllegalArgumentException if they are a list of another length or a matrix of another
   *     shape; the message names the option
   */
  public static void requirePairs(String option, Values values, int ueCount, int otherCount) {
    naming(option, () -> values.requirePairs(ueCount, otherCount));
  }

  private static void naming(String option, Runnable check) {
    try {
      check.run();
    } catch (IllegalArgumentException refused) {
      throw new IllegalArgumentException(option + ": " + refused.getMessage(), refused);
    }
  }
}
