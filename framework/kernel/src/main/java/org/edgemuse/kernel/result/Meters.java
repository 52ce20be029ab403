package org.edgemuse.kernel.result;

import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.fault.Culprit;
import org.edgemuse.kernel.fault.OwnMeasure;
import org.jspecify.annotations.Nullable;

/** Asks plugins for measures of their own, and hides from schedulers what is not theirs to see. */
public final class Meters {
  private Meters() {}

  /**
   * The measure that a plugin brings, as the run takes it, or null if it brings none.
   *
   * @param made what the plugin made for the run
   * @param maker whom to blame for it
   * @throws org.edgemuse.kernel.fault.NonsenseException if it says that it brings one and gives
   *     null
   */
  public static @Nullable Metric of(Object made, Culprit maker) {
    Metric meter = OwnMeasure.of(made, maker);
    return meter != null && made instanceof Scheduler ? new SchedulerMeter(meter) : meter;
  }
}
