package org.edgemuse.jcaco.optimum;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.Scheduler;

/** Makes the exact optimum of P1 (15), MASL paper, for small worlds. */
public final class ExactOptimumPlugin implements Plugin<Scheduler, ExactOptimumPlugin.Options> {

  /** There is nothing to choose. */
  public record Options() implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Optimal assignment of up to 8 UEs in expectation (P1), by branch and bound";
  }

  @Override
  public Scheduler create(Options options, RunContext run) {
    return new ExactPlan(run);
  }
}
