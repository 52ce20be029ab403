package org.edgemuse.ladts.heuristic;

import org.edgemuse.kernel.api.plugin.NoOptions;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.Scheduler;

/** Makes the scheduler that takes ESs in turn. */
public final class RoundRobinPlugin implements Plugin<Scheduler, NoOptions> {

  @Override
  public Class<NoOptions> options() {
    return NoOptions.class;
  }

  @Override
  public String summary() {
    return "All ESs in turn, each UE going round by itself";
  }

  @Override
  public Scheduler create(NoOptions options, RunContext run) {
    return new BlindHeuristic(new InTurn(run.ueCount(), run.esCount()));
  }
}
