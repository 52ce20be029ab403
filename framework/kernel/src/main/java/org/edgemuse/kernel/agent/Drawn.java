package org.edgemuse.kernel.agent;

import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.config.Values;

/** Draws the numbers of a population, one a member. */
final class Drawn {
  private Drawn() {}

  /**
   * The numbers under a scenario's key.
   *
   * @throws IllegalArgumentException if they are a list of another length; the message names the
   *     key
   */
  static double[] of(RunContext run, String key, Values values, int count) {
    requireCount(key, values, count);
    return values.draw(run.draws("value/" + key), count);
  }

  /**
   * Does nothing if the values serve a population of this size.
   *
   * @throws IllegalArgumentException if they are a list of another length; the message names the
   *     key
   */
  static void requireCount(String key, Values values, int count) {
    try {
      values.requireCount(count);
    } catch (IllegalArgumentException refused) {
      throw new IllegalArgumentException(key + ": " + refused.getMessage(), refused);
    }
  }
}
