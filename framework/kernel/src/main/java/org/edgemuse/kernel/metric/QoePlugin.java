package org.edgemuse.kernel.metric;

import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.plugin.NoOptions;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;

/** Makes the mean quality of experience. */
public final class QoePlugin implements Plugin<Metric, NoOptions> {

  @Override
  public Class<NoOptions> options() {
    return NoOptions.class;
  }

  @Override
  public String summary() {
    return "Mean quality of experience of the requests, by the scenario's qoe; empty without one";
  }

  @Override
  public Metric create(NoOptions options, RunContext run) {
    return new Qoe();
  }
}
