package org.edgemuse.kernel.placement;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.plugin.Unit;
import org.edgemuse.kernel.api.world.Placement;
import org.edgemuse.kernel.values.Values;

/** Makes a placement at given coordinates. */
public final class PointsPlugin implements Plugin<Placement, PointsPlugin.Options> {

  /**
   * Options of the placement.
   *
   * @param xM x of each member, m
   * @param yM y of each member, m
   */
  public record Options(
      @Range(min = 0) @Unit("m") @Doc("x of each member") Values xM,
      @Range(min = 0) @Unit("m") @Doc("y of each member") Values yM)
      implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "At given coordinates, one pair per member";
  }

  @Override
  public Placement create(Options options, RunContext run) {
    requireInside("xM", options.xM(), run.area().widthM());
    requireInside("yM", options.yM(), run.area().heightM());
    return new PointsPlacement(options.xM(), options.yM(), run.draws("place"));
  }

  private static void requireInside(String option, Values values, double lengthM) {
    if (values.min() < 0 || values.max() > lengthM) {
      throw new IllegalArgumentException(
          "%s (%s to %s) must lie in the area, [0, %s]"
              .formatted(option, values.min(), values.max(), lengthM));
    }
  }
}
