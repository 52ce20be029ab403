package org.edgemuse.experiment.plan;

import java.util.List;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * One scheduler (and incentive mechanism) at one point of a sweep; replications differ by seed
 * only.
 *
 * @param point number of the point, from 0 in the order of the sweep
 * @param values the point's values of the varied keys, as written
 * @param scheduler label of the scheduler
 * @param incentive label of the mechanism, or null if the sweep lists none
 * @param node the scenario as configuration
 * @param scenario the scenario
 */
public record Variant(
    int point,
    List<String> values,
    String scheduler,
    @Nullable String incentive,
    Node.Mapping node,
    Scenario scenario) {

  /** Copies the list. */
  public Variant {
    values = List.copyOf(values);
  }
}
