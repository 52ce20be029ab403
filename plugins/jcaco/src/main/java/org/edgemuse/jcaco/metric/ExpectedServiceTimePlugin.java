package org.edgemuse.jcaco.metric;

import java.io.Serializable;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;

/** Makes the expected service time. */
public final class ExpectedServiceTimePlugin
    implements Plugin<Metric, ExpectedServiceTimePlugin.Options> {

  /** There is nothing to choose. */
  public record Options() implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Exact expected total service time (P1) of the scheduler's strategy profile";
  }

  @Override
  public Metric create(Options options, RunContext run) {
    return new ExpectedServiceTime(run);
  }
}
