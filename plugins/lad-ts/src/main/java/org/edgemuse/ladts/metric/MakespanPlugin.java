package org.edgemuse.ladts.metric;

import java.io.Serializable;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.plugin.Unit;
import org.jspecify.annotations.Nullable;

/** Makes the measure of how long all tasks of an episode take together. */
public final class MakespanPlugin implements Plugin<Metric, MakespanPlugin.Options> {
  private static final double TASKS = 1000;

  /**
   * Options of the metric.
   *
   * @param pricePer1000 what 1000 tasks cost, USD; null if nothing is charged
   */
  public record Options(
      @Doc("what 1000 tasks cost; without it there is no column of the price")
          @Unit("USD")
          @Range(min = 0)
          @Nullable Double pricePer1000)
      implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Seconds from an episode's first arrival to its last content, and what its tasks cost";
  }

  @Override
  public Metric create(Options options, RunContext run) {
    EpisodeEnd end = new EpisodeEnd(run);
    return options.pricePer1000() == null
        ? Makespan.unpriced(end)
        : Makespan.priced(end, options.pricePer1000() / TASKS);
  }
}
