package org.edgemuse.kernel.metric;

import java.io.Serializable;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;

/** Makes counts of requests. */
public final class RequestsPlugin implements Plugin<Metric, RequestsPlugin.Options> {

  /** There is nothing to choose. */
  public record Options() implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "How many requests were raised, settled, denied, in outage, or too inaccurate";
  }

  @Override
  public Metric create(Options options, RunContext run) {
    return new Requests();
  }
}
