package org.edgemuse.kernel.metric;

import java.io.Serializable;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;

/** Makes delay statistics. */
public final class DelayPlugin implements Plugin<Metric, DelayPlugin.Options> {

  /** There is nothing to choose. */
  public record Options() implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Mean and 95th percentile of the delay over all requests of the measured slots";
  }

  @Override
  public Metric create(Options options, RunContext run) {
    return new Delay();
  }
}
