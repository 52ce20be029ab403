package org.edgemuse.mobility;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.plugin.Unit;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.values.Values;

/** Makes UEs that travel from place to place. */
public final class RandomWaypointPlugin
    implements Plugin<MobilityModel, RandomWaypointPlugin.Options> {

  /**
   * Options of the model.
   *
   * @param minSpeedMps the lowest speed, m/s; with 0 the mean speed would fall for ever
   * @param maxSpeedMps the highest speed, m/s
   * @param pauseS pause at each place, drawn afresh; a list holds one pause per UE, s
   * @param steadyState whether UEs start where they would be in the long run, wherever they were
   *     placed
   */
  public record Options(
      @Default("0.5")
          @Range(min = 0, openMin = true)
          @Unit("m/s")
          @Doc("Lowest speed of a leg; each leg's speed is uniformly random")
          double minSpeedMps,
      @Default("1.5") @Range(min = 0, openMin = true) @Unit("m/s") @Doc("Highest speed of a leg")
          double maxSpeedMps,
      @Default("0") @Range(min = 0) @Unit("s") @Doc("Pause before each leg") Values pauseS,
      @Default("false")
          @Doc("Start in the steady state instead of with a pause at the initial place")
          boolean steadyState)
      implements Serializable {

    /** Checks that the speeds are in order. */
    public Options {
      if (minSpeedMps > maxSpeedMps) {
        throw new IllegalArgumentException(
            "minSpeedMps (" + minSpeedMps + ") must not exceed maxSpeedMps (" + maxSpeedMps + ")");
      }
    }
  }

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Straight legs to random places at random speeds, with pauses in between";
  }

  @Override
  public MobilityModel create(Options options, RunContext run) {
    if (!(Math.max(run.area().widthM(), run.area().heightM()) > 0)) {
      throw new IllegalArgumentException("random-waypoint needs an area that is not a point");
    }
    options.pauseS().requireCount(run.ueCount());
    SteadyState steadyState =
        options.steadyState()
            ? new SteadyState(
                legs(options, run, "random-waypoint/start"),
                run.draws("random-waypoint/start/moment"))
            : null;
    return new RandomWaypoint(
        legs(options, run, "random-waypoint/leg"), steadyState, run.slotS(), run.ueCount());
  }

  private static Legs legs(Options options, RunContext run, String purpose) {
    Draws draws = run.draws(purpose);
    return new Legs(
        run.area(), options.minSpeedMps(), options.maxSpeedMps(), options.pauseS(), draws);
  }
}
