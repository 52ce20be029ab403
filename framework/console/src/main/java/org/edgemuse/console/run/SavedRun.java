package org.edgemuse.console.run;

import java.nio.file.Path;
import java.util.List;
import org.edgemuse.experiment.checkpoint.CheckpointException;
import org.edgemuse.experiment.checkpoint.CheckpointFile;
import org.edgemuse.experiment.manifest.ResolvedScenario;
import org.edgemuse.kernel.change.ChangedKeys;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.scenario.Scenario;

/**
 * A run out of a checkpoint, and the scenario on screen with what had been changed of it when the
 * run was saved.
 */
public record SavedRun(EdgeSimulation simulation, WatchedScenario source) {
  private static final String SEED = "seed";

  /**
   * Reads a checkpoint of the scenario on screen.
   *
   * @throws RefusedCheckpoint if there is none, or one of another scenario
   */
  public static SavedRun read(Path file, WatchedScenario source) throws RefusedCheckpoint {
    if (source.isComparison()) {
      throw new RefusedCheckpoint(RefusedCheckpoint.COMPARISON);
    }
    EdgeSimulation simulation;
    try {
      simulation = CheckpointFile.read(file, source.request().plugins().classLoader());
    } catch (CheckpointException refused) {
      throw new RefusedCheckpoint(refused.getMessage());
    }
    WatchedScenario changed = asSaved(file, source, simulation.scenario());
    // It is the same; but a run out of a checkpoint lacks the plugins to start again.
    simulation.adopt(changed.scenarios().get(0));
    return new SavedRun(simulation, changed);
  }

  private static WatchedScenario asSaved(Path file, WatchedScenario source, Scenario saved)
      throws RefusedCheckpoint {
    List<String> differ = ChangedKeys.between(source.scenarios().get(0), saved).keys();
    List<String> foreign =
        differ.stream()
            .filter(key -> !ChangedKeys.CHANGEABLE.contains(key) && !key.equals(SEED))
            .toList();
    if (!foreign.isEmpty()) {
      throw foreign(file, source, foreign);
    }
    WatchedScenario changed = source;
    Node.Mapping values = ResolvedScenario.of(saved);
    for (String key : differ) {
      Node value = Nodes.find(values, key);
      try {
        changed = changed.changed(0, key + "=" + (value == null ? "null" : Nodes.flow(value)));
      } catch (ConfigException refused) {
        throw foreign(file, source, List.of(key));
      }
    }
    if (!changed.scenarios().get(0).equals(saved)) {
      throw foreign(file, source, differ);
    }
    return changed;
  }

  private static RefusedCheckpoint foreign(Path file, WatchedScenario source, List<String> differ) {
    return new RefusedCheckpoint(
        "Checkpoint '%s' is of another scenario than '%s': they differ in %s"
            .formatted(file, source.request().file(), String.join(", ", differ)));
  }
}
