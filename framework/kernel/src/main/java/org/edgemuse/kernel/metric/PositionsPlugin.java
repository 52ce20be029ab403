package org.edgemuse.kernel.metric;

import java.io.Serializable;
import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.plugin.Unit;
import org.jspecify.annotations.Nullable;

/** Makes the table of places. */
public final class PositionsPlugin implements Plugin<Metric, PositionsPlugin.Options> {

  /**
   * Options of the table.
   *
   * @param every how many slots lie between the rows of a UE
   * @param first how many UEs have rows; null for all
   */
  public record Options(
      @Default("10")
          @Range(min = 1)
          @Unit("slots")
          @Doc("slots whose number in the episode is a multiple of this have rows of UEs")
          int every,
      @Range(min = 0) @Doc("rows for the first so many UEs only; for all if absent")
          @Nullable Integer first)
      implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Where UEs, APs and ESs are: the table positions, in degrees too if the map has them";
  }

  @Override
  public Metric create(Options options, RunContext run) {
    WorldMap map = run.map();
    Integer first = options.first();
    return new Positions(
        options.every(),
        first == null ? run.ueCount() : Math.min(first, run.ueCount()),
        run.apCount(),
        run.esCount(),
        run.slotS(),
        map == null ? null : map.coordinates());
  }
}
