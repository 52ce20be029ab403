package org.edgemuse.ladts.heuristic;

import org.edgemuse.kernel.api.plugin.NoOptions;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.Scheduler;

/** Makes the scheduler that loads all ESs alike without a look at them. */
public final class RandomByCapacityPlugin implements Plugin<Scheduler, NoOptions> {

  @Override
  public Class<NoOptions> options() {
    return NoOptions.class;
  }

  @Override
  public String summary() {
    return "An ES drawn with a probability proportional to its capacity, whatever waits there";
  }

  @Override
  public Scheduler create(NoOptions options, RunContext run) {
    return new BlindHeuristic(
        new ByCapacity(run.draws("random-by-capacity/choice"), run.esCount()));
  }
}
