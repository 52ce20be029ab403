package org.edgemuse.kernel.scenario;

import org.edgemuse.kernel.config.Problems;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.values.Values;
import org.jspecify.annotations.Nullable;

/** Checks that matrices have a row for each ES and in it a number for each UE. */
final class PairShapes {
  private final int ueCount;
  private final int esCount;
  private final Problems problems = new Problems();

  PairShapes(int ueCount, int esCount) {
    this.ueCount = ueCount;
    this.esCount = esCount;
  }

  PairShapes check(String path, @Nullable Values values) {
    if (values != null && values.isPaired()) {
      try {
        values.requirePairs(ueCount, esCount);
      } catch (IllegalArgumentException refused) {
        add(path, String.valueOf(refused.getMessage()));
      }
    }
    return this;
  }

  /** What an application draws for tasks that any ES may do cannot come from a matrix. */
  PairShapes checkApplication(String path, Values values, boolean oneRequestPerServer) {
    if (values.isPaired() && !oneRequestPerServer) {
      add(path, "pairs gives one value an ES and UE, which needs oneRequestPerServer: true");
      return this;
    }
    return check(path, values);
  }

  private void add(String path, String message) {
    problems.add(new Where("", 0, path), message);
  }

  /**
   * Does nothing if all fit.
   *
   * @throws org.edgemuse.kernel.config.ConfigException with the keys whose matrices do not
   */
  void require() {
    problems.throwIfAny();
  }
}
