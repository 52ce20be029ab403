package org.edgemuse.kernel.metric;

import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.plugin.NoOptions;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;

/** Makes the total service time. */
public final class TotalServiceTimePlugin implements Plugin<Metric, NoOptions> {

  @Override
  public Class<NoOptions> options() {
    return NoOptions.class;
  }

  @Override
  public String summary() {
    return "Sum of the delays of a slot's requests, mean over the measured slots";
  }

  @Override
  public Metric create(NoOptions options, RunContext run) {
    return new TotalServiceTime();
  }
}
