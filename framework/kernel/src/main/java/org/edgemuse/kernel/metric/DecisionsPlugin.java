package org.edgemuse.kernel.metric;

import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.plugin.NoOptions;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;

/** Makes the table of decisions. */
public final class DecisionsPlugin implements Plugin<Metric, NoOptions> {
  /** By which scenarios choose it. */
  public static final String NAME = "decisions";

  @Override
  public Class<NoOptions> options() {
    return NoOptions.class;
  }

  @Override
  public String summary() {
    return "Why each request went where: the table decisions, with the scheduler's scores";
  }

  @Override
  public Metric create(NoOptions options, RunContext run) {
    return new Decisions();
  }
}
