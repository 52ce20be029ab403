package org.edgemuse.kernel.metric;

import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.plugin.NoOptions;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;

/** Makes counts of requests. */
public final class RequestsPlugin implements Plugin<Metric, NoOptions> {

  @Override
  public Class<NoOptions> options() {
    return NoOptions.class;
  }

  @Override
  public String summary() {
    return "How many requests were raised, settled, denied, in outage, or too inaccurate";
  }

  @Override
  public Metric create(NoOptions options, RunContext run) {
    return new Requests();
  }
}
