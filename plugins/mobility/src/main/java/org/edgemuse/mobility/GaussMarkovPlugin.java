package org.edgemuse.mobility;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.plugin.Unit;
import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.values.Values;

/** Makes UEs whose velocities change gradually. */
public final class GaussMarkovPlugin implements Plugin<MobilityModel, GaussMarkovPlugin.Options> {

  /**
   * Options of the model.
   *
   * @param memory correlation of a velocity with that of the slot before, 0 .. 1
   * @param meanSpeedMps length of a UE's mean velocity, one draw per UE, m/s; its direction is
   *     uniformly random
   * @param sigmaMps standard deviation of each component of a velocity, m/s
   */
  public record Options(
      @Default("0.75") @Range(min = 0, max = 1) @Doc("What is left of a velocity after a slot")
          double memory,
      @Default("1") @Range(min = 0) @Unit("m/s") @Doc("Length of the mean velocity, per UE")
          Values meanSpeedMps,
      @Default("0.5")
          @Range(min = 0)
          @Unit("m/s")
          @Doc("Standard deviation of each component of the velocity")
          double sigmaMps)
      implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Velocities that wander about a mean velocity with memory";
  }

  @Override
  public MobilityModel create(Options options, RunContext run) {
    double[] speedMps =
        options.meanSpeedMps().draw(run.draws("gauss-markov/meanSpeedMps"), run.ueCount());
    return new GaussMarkov(
        run.area(),
        run.slotS(),
        options.memory(),
        speedMps,
        options.sigmaMps(),
        run.draws("gauss-markov"));
  }
}
