package org.edgemuse.jcaco.metric;

import java.io.Serializable;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;

/** Makes the expected service time of each UE. */
public final class UeServiceTimePlugin implements Plugin<Metric, UeServiceTimePlugin.Options> {

  /** There is nothing to choose. */
  public record Options() implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Expected completion time of each UE at its last choice, for rows of slots";
  }

  @Override
  public Metric create(Options options, RunContext run) {
    return new UeServiceTime(run);
  }
}
