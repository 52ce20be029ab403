package org.edgemuse.kernel.result;

import org.edgemuse.kernel.api.metric.Metered;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.fault.Culprit;
import org.jspecify.annotations.Nullable;

/** Asks plugins for measures of their own. */
public final class Meters {
  private Meters() {}

  /**
   * The measure that a plugin brings, or null if it brings none.
   *
   * @param made what the plugin made for the run
   * @param maker whom to blame for it
   * @throws org.edgemuse.kernel.fault.NonsenseException if it says that it brings one and gives
   *     null
   */
  public static @Nullable Metric of(Object made, Culprit maker) {
    if (!(made instanceof Metered metered)) {
      return null;
    }
    @Nullable Metric meter = metered.meter();
    if (meter == null) {
      throw maker.returned("gave no measure of its own (null)");
    }
    return made instanceof Scheduler ? new SchedulerMeter(meter) : meter;
  }
}
