package org.edgemuse.experiment.manifest;

import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.scenario.Scenario;

/** A scenario as a file would have it that names every default. */
public final class ResolvedScenario {
  private ResolvedScenario() {}

  /**
   * The keys of the file, those left out that are null. What came from a CSV file is a list; other
   * files are told by their names and hashes, which bind to nothing.
   */
  public static Node.Mapping of(Scenario scenario) {
    return (Node.Mapping) Nodes.of(Resolved.of(scenario));
  }
}
