package org.edgemuse.jcaco.optimum;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.Scheduler;

/** Makes the near-optimum of P1 (15), MASL paper. */
public final class LocalSearchOptimumPlugin
    implements Plugin<Scheduler, LocalSearchOptimumPlugin.Options> {

  /**
   * Options of the search.
   *
   * @param restarts random starts tried beside the greedy one and everyone on its fastest machine
   */
  public record Options(
      @Doc("random starts tried beside the greedy and the fastest one")
          @Default("10")
          @Range(min = 0)
          int restarts)
      implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Near-optimal assignment of all UEs in expectation (P1), by local search";
  }

  @Override
  public Scheduler create(Options options, RunContext run) {
    return new LocalSearchOptimum(options, run);
  }
}
