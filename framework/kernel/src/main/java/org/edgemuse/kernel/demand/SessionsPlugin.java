package org.edgemuse.kernel.demand;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.plugin.Unit;
import org.edgemuse.kernel.api.world.DemandModel;
import org.edgemuse.kernel.values.KeyedValues;
import org.edgemuse.kernel.values.Values;

/** Makes a demand of sessions that begin as a Poisson process and last an exponential time. */
public final class SessionsPlugin implements Plugin<DemandModel, SessionsPlugin.Options> {
  private static final double SECONDS_PER_MINUTE = 60;
  private static final double SECONDS_PER_HOUR = 3600;

  /**
   * Options of the demand. Time is slotted: with slots of s seconds an idle UE's session begins
   * with probability 1 - exp(-rate s) and one under way ends with probability 1 - exp(-s / mean),
   * so that a session lasts about half a slot longer than {@code meanMinutes}.
   *
   * @param arrivalsPerHour sessions that an idle UE begins per hour, one draw per UE
   * @param meanMinutes mean length of a session, one draw per UE, minutes
   */
  public record Options(
      @Default("6")
          @Range(min = 0)
          @Unit("1/h")
          @Doc("Sessions that a UE begins per hour in which it is idle, per UE")
          Values arrivalsPerHour,
      @Default("5")
          @Range(min = 0, openMin = true)
          @Unit("min")
          @Doc("Mean length of a session, in every slot of which its UE asks, per UE")
          Values meanMinutes)
      implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "UEs come and go: Poisson sessions, in each of which a UE asks for one task throughout";
  }

  @Override
  public DemandModel create(Options options, RunContext run) {
    int count = run.ueCount();
    double[] begin =
        KeyedValues.draw(
            "arrivalsPerHour",
            options.arrivalsPerHour(),
            run.draws("sessions/arrivalsPerHour"),
            count);
    double[] end =
        KeyedValues.draw(
            "meanMinutes", options.meanMinutes(), run.draws("sessions/meanMinutes"), count);
    for (int ue = 0; ue < count; ue++) {
      begin[ue] = atLeastOnce(begin[ue] / SECONDS_PER_HOUR * run.slotS());
      end[ue] = atLeastOnce(run.slotS() / (end[ue] * SECONDS_PER_MINUTE));
    }
    return new Sessions(begin, end, run.draws("sessions/activity"));
  }

  /** Probability that something occurs of which so many are expected in a slot. */
  private static double atLeastOnce(double expected) {
    return -StrictMath.expm1(-expected);
  }
}
