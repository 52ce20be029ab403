package org.edgemuse.kernel.metric;

import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.plugin.NoOptions;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;

/** Makes delay statistics. */
public final class DelayPlugin implements Plugin<Metric, NoOptions> {

  @Override
  public Class<NoOptions> options() {
    return NoOptions.class;
  }

  @Override
  public String summary() {
    return "Mean and 95th percentile of the delay over all requests of the measured slots";
  }

  @Override
  public Metric create(NoOptions options, RunContext run) {
    return new Delay();
  }
}
