package org.edgemuse.kernel.fault;

import org.edgemuse.kernel.api.metric.Metered;
import org.edgemuse.kernel.api.metric.Metric;
import org.jspecify.annotations.Nullable;

/** Asks plugins for measures of their own, and blames those that have none to give. */
public final class OwnMeasure {
  private OwnMeasure() {}

  /**
   * The measure that a plugin brings, or null if it brings none.
   *
   * @param made what the plugin made for the run
   * @param maker whom to blame for it
   * @throws NonsenseException if it says that it brings one and gives null
   */
  public static @Nullable Metric of(Object made, Culprit maker) {
    if (!(made instanceof Metered metered)) {
      return null;
    }
    @Nullable Metric meter = metered.meter();
    if (meter == null) {
      throw maker.returned("gave no measure of its own (null)");
    }
    return meter;
  }
}
