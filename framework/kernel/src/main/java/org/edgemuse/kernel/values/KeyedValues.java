package org.edgemuse.kernel.values;

import org.edgemuse.kernel.api.random.Draws;

/** Takes the numbers under a key or an option, and names it where they do not fit the run. */
public final class KeyedValues {
  private KeyedValues() {}

  /**
   * The numbers of entities 0 .. count - 1.
   *
   * @throws IllegalArgumentException if they are a list of another length, or a matrix; the message
   *     names the key
   */
  public static double[] draw(String key, Values values, Draws draws, int count) {
    requireCount(key, values, count);
    return values.draw(draws, count);
  }

  /**
   * Does nothing if the values serve that many entities.
   *
   * @throws IllegalArgumentException if they are a list of another length, or a matrix; the message
   *     names the key
   */
  public static void requireCount(String key, Values values, int count) {
    naming(key, () -> values.requireCount(count));
  }

  /**
   * Does nothing if the values serve every pair of a UE and an ES or AP.
   *
   * @throws IllegalArgumentException if they are a list of another length or a matrix of another
   *     shape; the message names the key
   */
  public static void requirePairs(String key, Values values, int ueCount, int otherCount) {
    naming(key, () -> values.requirePairs(ueCount, otherCount));
  }

  static void naming(String key, Runnable check) {
    try {
      check.run();
    } catch (IllegalArgumentException refused) {
      throw new IllegalArgumentException(key + ": " + refused.getMessage(), refused);
    }
  }
}
