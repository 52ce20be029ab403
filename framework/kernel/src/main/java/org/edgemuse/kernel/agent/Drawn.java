package org.edgemuse.kernel.agent;

import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.values.KeyedValues;
import org.edgemuse.kernel.values.Values;

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
    return KeyedValues.draw(key, values, run.draws("value/" + key), count);
  }
}
