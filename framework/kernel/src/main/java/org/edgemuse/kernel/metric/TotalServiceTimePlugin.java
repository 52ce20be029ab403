package org.edgemuse.kernel.metric;

import java.io.Serializable;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;

/** Makes the total service time. */
public final class TotalServiceTimePlugin
    implements Plugin<Metric, TotalServiceTimePlugin.Options> {

  /** There is nothing to choose. */
  public record Options() implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Sum of the delays of a slot's requests, mean over the measured slots";
  }

  @Override
  public Metric create(Options options, RunContext run) {
    return new TotalServiceTime();
  }
}
