package org.edgemuse.cli;

import java.nio.file.Path;
import org.edgemuse.experiment.checkpoint.CheckpointException;
import org.edgemuse.experiment.checkpoint.CheckpointFile;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.plugin.PluginRegistry;

/** Checkpoints of single runs. */
final class Checkpoints {
  private Checkpoints() {}

  /** Reads a checkpoint, looking for classes among the plugins too. */
  static EdgeSimulation read(Path file, PluginRegistry plugins) {
    try {
      return CheckpointFile.read(file, plugins.classLoader());
    } catch (CheckpointException refused) {
      throw new BadInputException(refused.getMessage(), refused);
    }
  }

  /** Simulates until so many slots are done, and writes a checkpoint. */
  static void write(SingleRun run, int slots, Path file) {
    EdgeSimulation simulation = run.simulation();
    if (slots < simulation.slotsDone() || slots > simulation.slots()) {
      throw new BadInputException(
          "--checkpoint-at (%d) must be from %d to %d"
              .formatted(slots, simulation.slotsDone(), simulation.slots()));
    }
    try {
      CheckpointFile.write(simulation, file, () -> run.runTo(slots));
    } catch (CheckpointException refused) {
      throw refused.isOfRun()
          ? new RunFailedException(refused.getMessage(), refused)
          : new BadInputException(refused.getMessage(), refused);
    }
  }
}
