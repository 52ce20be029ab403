package org.edgemuse.kernel.scenario;

import org.edgemuse.kernel.config.Problems;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.values.TaskValues;
import org.edgemuse.kernel.values.Values;
import org.jspecify.annotations.Nullable;

/** Checks that lists have one value for each member of a population. */
final class Lengths {
  private final int count;
  private final Problems problems = new Problems();

  /**
   * @param count of the population's members
   */
  Lengths(int count) {
    this.count = count;
  }

  Lengths check(String key, @Nullable Values values) {
    return values == null ? this : check(key, () -> values.requireCount(count));
  }

  /** The same for the numbers of UEs' tasks. */
  Lengths check(String key, @Nullable TaskValues values) {
    return values == null ? this : check(key, () -> values.requireUes(count));
  }

  private Lengths check(String key, Runnable rule) {
    try {
      rule.run();
    } catch (IllegalArgumentException refused) {
      problems.add(new Where("", 0, key), String.valueOf(refused.getMessage()));
    }
    return this;
  }

  /** The same for keys that may hold a matrix, whose shape is not seen from here. */
  Lengths checkUnpaired(String key, @Nullable Values values) {
    return values != null && values.isPaired() ? this : check(key, values);
  }

  /**
   * Does nothing if all fit.
   *
   * @throws org.edgemuse.kernel.config.ConfigException with the keys whose lists have another
   *     length
   */
  void require() {
    problems.throwIfAny();
  }
}
