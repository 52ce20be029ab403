package org.edgemuse.ladts.heuristic;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.Scheduler;

/** Makes the scheduler that sends each request to the ES that would be done with it first. */
public final class ShortestExpectedDelayPlugin
    implements Plugin<Scheduler, ShortestExpectedDelayPlugin.Options> {

  /**
   * Options of the scheduler.
   *
   * @param queues which ones it sees
   */
  public record Options(
      @Doc("queues that it sees: at the moment of decision, or as announced at slot start")
          @Default("live")
          Queues queues)
      implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "The ES that would be done first with the request, whatever the way to it takes";
  }

  @Override
  public Scheduler create(Options options, RunContext run) {
    return SmallestDelay.scheduler(options.queues(), false);
  }
}
