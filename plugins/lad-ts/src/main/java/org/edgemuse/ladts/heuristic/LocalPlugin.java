package org.edgemuse.ladts.heuristic;

import org.edgemuse.kernel.api.plugin.NoOptions;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.Scheduler;

/** Makes the scheduler that offloads nothing. */
public final class LocalPlugin implements Plugin<Scheduler, NoOptions> {

  @Override
  public Class<NoOptions> options() {
    return NoOptions.class;
  }

  @Override
  public String summary() {
    return "The ES at the request's own AP; where there is none, requests are denied";
  }

  @Override
  public Scheduler create(NoOptions options, RunContext run) {
    return new BlindHeuristic(new AtHome());
  }
}
