package org.edgemuse.ladts.heuristic;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.Scheduler;

/**
 * Makes the scheduler that gives each request the least delay that it can have now. The LAD-TS
 * paper calls it Opt-TS; it is greedy and no optimum.
 */
public final class GreedyDelayPlugin implements Plugin<Scheduler, GreedyDelayPlugin.Options> {

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
    return "The ES with the least delay of the request, fibre included (Opt-TS, which is greedy)";
  }

  @Override
  public Scheduler create(Options options, RunContext run) {
    return SmallestDelay.scheduler(options.queues(), true);
  }
}
