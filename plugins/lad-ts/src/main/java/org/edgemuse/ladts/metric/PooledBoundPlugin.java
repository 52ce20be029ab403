package org.edgemuse.ladts.metric;

import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.plugin.NoOptions;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;

/** Makes a lower bound on the mean delay. */
public final class PooledBoundPlugin implements Plugin<Metric, NoOptions> {

  @Override
  public Class<NoOptions> options() {
    return NoOptions.class;
  }

  @Override
  public String summary() {
    return "A lower bound on the mean delay: shortest remaining work first on all ESs as one; for queues that carry over";
  }

  @Override
  public Metric create(NoOptions options, RunContext run) {
    return new PooledBound(new EpisodeEnd(run), run.slotS());
  }
}
