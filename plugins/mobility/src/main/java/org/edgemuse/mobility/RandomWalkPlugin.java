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

/** Makes UEs that take one random step a slot. */
public final class RandomWalkPlugin implements Plugin<MobilityModel, RandomWalkPlugin.Options> {

  /**
   * Options of the walk.
   *
   * @param stepM length of a step, one draw per UE, m
   */
  public record Options(
      @Default("1") @Range(min = 0) @Unit("m") @Doc("Length of the step of each slot, per UE")
          Values stepM)
      implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "A step of fixed length in a random direction each slot";
  }

  @Override
  public MobilityModel create(Options options, RunContext run) {
    double[] stepM = options.stepM().draw(run.draws("random-walk/stepM"), run.ueCount());
    return new RandomWalk(run.area(), stepM, run.draws("random-walk/direction"));
  }
}
