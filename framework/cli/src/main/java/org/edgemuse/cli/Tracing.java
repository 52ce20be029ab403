package org.edgemuse.cli;

import java.util.List;
import org.edgemuse.experiment.file.AddedMetric;
import org.edgemuse.kernel.metric.DecisionsPlugin;
import picocli.CommandLine.Option;

/** The option that keeps why requests were decided as they were. */
final class Tracing {
  /** Its name. */
  static final String OPTION = "--trace-decisions";

  @Option(
      names = OPTION,
      description = {
        "Write why each request of the measured slots went where to decisions.csv: its candidates"
            + " with the scheduler's scores, the choice, and its delay by stage.",
        "It adds the metric 'decisions' to those of the file; the other results stay the same."
      })
  private boolean decisions;

  /** Whether decisions are to be kept. */
  boolean wanted() {
    return decisions;
  }

  /** What it adds to the metrics of a scenario. */
  List<AddedMetric> metrics() {
    return decisions ? List.of(new AddedMetric(OPTION, DecisionsPlugin.NAME)) : List.of();
  }
}
