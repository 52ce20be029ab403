package org.edgemuse.ladts.heuristic;

import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.Scheduler;

/** Makes the scheduler that compares two ESs only. */
public final class PowerOfTwoPlugin implements Plugin<Scheduler, QueueOptions> {

  @Override
  public Class<QueueOptions> options() {
    return QueueOptions.class;
  }

  @Override
  public String summary() {
    return "Of two ESs drawn at random, the one at which less waits";
  }

  @Override
  public Scheduler create(QueueOptions options, RunContext run) {
    return new LiveHeuristic(new TwoChoices(options.length(), run.draws("power-of-two/choice")));
  }
}
