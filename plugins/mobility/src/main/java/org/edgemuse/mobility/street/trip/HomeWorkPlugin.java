package org.edgemuse.mobility.street.trip;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.plugin.Unit;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.fault.Culprit;
import org.edgemuse.kernel.values.Values;
import org.edgemuse.mobility.street.network.StreetNetwork;

/** Makes a trip to work and one home a day. */
public final class HomeWorkPlugin implements Plugin<DestinationRule, HomeWorkPlugin.Options> {

  /**
   * Options of the rule.
   *
   * @param work where UEs work: by this rule, seen from their homes
   * @param dayS length of a day, s; the first one begins with the episode
   * @param leaveS when a UE leaves home, a draw a day, s from the day's start
   * @param workS how long it stays at work, a draw a day, s
   */
  public record Options(
      @Default("uniform") @Doc("Where UEs work, each at one place, seen from its home")
          Choice<DestinationRule> work,
      @Default("86400") @Range(min = 0, openMin = true) @Unit("s") @Doc("Length of a day")
          double dayS,
      @Default("{uniform: [21600, 32400]}")
          @Range(min = 0)
          @Unit("s")
          @Doc("When a UE leaves home, from the day's start, drawn each day")
          Values leaveS,
      @Default("{uniform: [25200, 32400]}")
          @Range(min = 0)
          @Unit("s")
          @Doc("How long it stays at work, drawn each day")
          Values workS)
      implements Serializable {

    /** Checks that days are long enough to leave home in. */
    public Options {
      if (leaveS.max() > dayS) {
        throw new IllegalArgumentException(
            "leaveS (up to %s) must not exceed dayS (%s)"
                .formatted(Culprit.number(leaveS.max()), Culprit.number(dayS)));
      }
      if (work.options() instanceof Options) {
        throw new IllegalArgumentException("work (home-work) must be a rule without a home");
      }
    }
  }

  private record HomeWork(
      DestinationRule work, double dayS, Values leaveS, Values workS, Draws draws)
      implements DestinationRule {

    @Override
    public Trips on(StreetNetwork network) {
      return new Commute(
          work.on(network),
          dayS,
          leaveS,
          workS,
          draws.forPurpose("leave"),
          draws.forPurpose("stay"));
    }
  }

  /** Odd trips lead to work, even ones home. */
  private record Commute(
      Trips work, double dayS, Values leaveS, Values workS, Draws leaving, Draws staying)
      implements Trips {

    @Override
    public int destination(int ue, int trip, int from, int home) {
      return trip % 2 == 1 ? work.destination(ue, 0, home, home) : home;
    }

    @Override
    public double departureS(int ue, int trip, double arrivedS, double pauseS) {
      int day = (trip - 1) / 2;
      return trip % 2 == 1
          ? Math.max(arrivedS, day * dayS + leaveS.at(leaving, ue, day))
          : arrivedS + workS.at(staying, ue, day);
    }
  }

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "To work and home again every day; home is where a UE starts";
  }

  @Override
  public DestinationRule create(Options options, RunContext run) {
    options.leaveS().requireCount(run.ueCount());
    options.workS().requireCount(run.ueCount());
    double lastsS = run.slots() * run.slotS();
    if (options.leaveS().min() >= lastsS) {
      throw new IllegalArgumentException(
          "leaveS (from %s) must be below the %s s that are simulated, for nobody would leave home"
              .formatted(Culprit.number(options.leaveS().min()), Culprit.number(lastsS)));
    }
    return new HomeWork(
        options.work().create(run),
        options.dayS(),
        options.leaveS(),
        options.workS(),
        run.draws("streets/home-work"));
  }
}
