package org.edgemuse.kernel.model;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.fault.Culprit;
import org.edgemuse.kernel.result.Measured;
import org.edgemuse.kernel.result.Measures;
import org.edgemuse.kernel.result.Meters;
import org.edgemuse.kernel.scenario.Scenario;
import org.edgemuse.kernel.world.World;
import org.jspecify.annotations.Nullable;

/** Has made what is measured in a run. */
final class Measuring {
  private Measuring() {}

  /**
   * The scenario's metrics, and what its plugins measure of themselves.
   *
   * @param decider who chose the scheduler
   * @param mechanism the market's, or null without one
   */
  static Measures of(
      Scenario scenario,
      RunContext run,
      World world,
      Choice<Scheduler> decider,
      Scheduler scheduler,
      @Nullable IncentiveMechanism mechanism) {
    List<Measured> ofScenario = new ArrayList<>();
    for (Choice<Metric> choice : scenario.metrics()) {
      Metric metric = choice.create(run);
      ofScenario.add(new Measured(metric, choice.culprit(metric)));
    }
    Measured ofScheduler = meter(decider, scheduler);
    List<Measured> ofOthers = new ArrayList<>();
    Measured ofMarket = meter(scenario.incentive(), mechanism);
    if (ofMarket != null) {
      ofOthers.add(ofMarket);
    }
    Metric ofModel = world.ess().modelMeter();
    if (ofModel != null) {
      ofOthers.add(new Measured(ofModel, world.ess().modelMaker()));
    }
    return new Measures(ofScenario, ofScheduler, ofOthers);
  }

  /** What a plugin measures of itself, or null. */
  static @Nullable Measured meter(@Nullable Choice<?> choice, @Nullable Object made) {
    if (choice == null || made == null) {
      return null;
    }
    Culprit maker = choice.culprit(made);
    Metric meter = Meters.of(made, maker);
    return meter == null ? null : new Measured(meter, maker);
  }
}
