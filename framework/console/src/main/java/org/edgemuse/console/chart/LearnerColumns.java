package org.edgemuse.console.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.model.Run;
import org.edgemuse.kernel.result.Meters;
import org.edgemuse.kernel.result.MetricColumns;
import org.edgemuse.kernel.scenario.Scenario;

/** Which columns a scheduler measures of itself: the learner's own curves, such as its loss. */
final class LearnerColumns {
  private final Map<Choice<Scheduler>, List<String>> known = new LinkedHashMap<>();

  /** The columns of a scenario's scheduler, asked of one that is only made. */
  synchronized List<String> of(Scenario scenario) {
    return known.computeIfAbsent(scenario.scheduler(), choice -> ask(choice, scenario));
  }

  private static List<String> ask(Choice<Scheduler> choice, Scenario scenario) {
    Scheduler made = choice.create(Run.ofScheduler(scenario, scenario.seed()));
    Metric meter = Meters.of(made, choice.culprit(made));
    return meter == null ? List.of() : MetricColumns.of(meter, choice.culprit(made));
  }
}
