package org.edgemuse.ladts.heuristic;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.jspecify.annotations.Nullable;

/** Makes the scheduler that keeps large tasks apart from small ones. */
public final class SizeIntervalPlugin implements Plugin<Scheduler, SizeIntervalPlugin.Options> {

  /**
   * Options of the scheduler.
   *
   * @param threshold work above which a task is large
   * @param slow how many ESs are for large tasks; null for two fifths
   */
  public record Options(
      @Doc("work above which a task is large, in the model's unit of work")
          @Default("2.5")
          @Range(min = 0)
          double threshold,
      @Doc("how many ESs, the slowest, are for large tasks; two fifths of them if absent")
          @Range(min = 0)
          @Nullable Integer slow)
      implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Large tasks to the slowest ESs, others to the rest, there to the one done first";
  }

  @Override
  public Scheduler create(Options options, RunContext run) {
    int ess = run.esCount();
    int slow = options.slow() == null ? 2 * ess / 5 : options.slow();
    if (slow >= ess) {
      throw new IllegalArgumentException(
          "slow (%d) must be less than the number of ESs (%d): small tasks need some as well"
              .formatted(slow, ess));
    }
    return new LiveHeuristic(new SizeInterval(options.threshold(), slow));
  }
}
