package org.edgemuse.jcaco.metric;

import java.io.Serializable;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;

/** Makes the maximal regret. */
public final class MaxRegretPlugin implements Plugin<Metric, MaxRegretPlugin.Options> {

  /** There is nothing to choose. */
  public record Options() implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Most that a UE could gain in the expected game by a strategy of its own";
  }

  @Override
  public Metric create(Options options, RunContext run) {
    return new MaxRegret(run);
  }
}
