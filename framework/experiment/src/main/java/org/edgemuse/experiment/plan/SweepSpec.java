package org.edgemuse.experiment.plan;

import java.util.List;
import java.util.Map;
import org.edgemuse.experiment.sample.Design;
import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.config.Node;
import org.jspecify.annotations.Nullable;

/**
 * Which runs a sweep makes.
 *
 * @param cases worlds by name, each with what is its own of the keys of a scenario
 * @param vary values by key path, all combined with each other; under the key {@code zip}, lists of
 *     equal length that go together
 * @param zip the same as {@code zip} under {@code vary}; its axis comes last
 * @param sample points drawn from ranges, in place of {@code vary} and {@code zip}, or null
 * @param schedulers who runs at each point instead of the scenario's scheduler
 * @param incentives the markets at each point instead of the scenario's
 * @param replications how many runs of each point and scheduler
 * @param reference label or name of the scheduler (or mechanism) that reductions are of
 */
public record SweepSpec(
    @Doc("worlds by name, each with its own keys of a scenario; all points are made in each")
        @Default("{}")
        Map<String, Node> cases,
    @Doc("values by key path, all combined; lists under zip go together") @Default("{}")
        Map<String, Node> vary,
    @Doc("values by key path that go together, lists of equal length") @Default("{}")
        Map<String, Node> zip,
    @Doc("points drawn from ranges, in place of vary and zip") @Nullable SampleSpec sample,
    @Doc("the schedulers that run at each point, in place of the scenario's")
        @Nullable List<Choice<Scheduler>> schedulers,
    @Doc("the incentive mechanisms at each point, in place of the scenario's")
        @Nullable List<Choice<IncentiveMechanism>> incentives,
    @Doc("runs of each point and scheduler, each with the next seed, or a rule that decides")
        @Default("1")
        Replications replications,
    @Doc("label or name of the scheduler or mechanism whose reductions are reported")
        @Nullable String reference) {

  /** How the points lie in the space of the varied keys. */
  Design design() {
    return sample == null ? Design.GRID : sample.design();
  }
}
