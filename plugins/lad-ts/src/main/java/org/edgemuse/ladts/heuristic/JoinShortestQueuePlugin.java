package org.edgemuse.ladts.heuristic;

import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.Scheduler;

/** Makes the scheduler that looks at queues and not at speeds. */
public final class JoinShortestQueuePlugin implements Plugin<Scheduler, QueueOptions> {

  @Override
  public Class<QueueOptions> options() {
    return QueueOptions.class;
  }

  @Override
  public String summary() {
    return "The ES at which least waits, however fast it is";
  }

  @Override
  public Scheduler create(QueueOptions options, RunContext run) {
    return new LiveHeuristic(new ShortestQueue(options.length()));
  }
}
