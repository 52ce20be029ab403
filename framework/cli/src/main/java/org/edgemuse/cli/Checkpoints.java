package org.edgemuse.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.plugin.PluginRegistry;

/** Checkpoints in files. */
final class Checkpoints {
  private Checkpoints() {}

  /** Reads a checkpoint, looking for classes among the plugins too. */
  static EdgeSimulation read(Path file, PluginRegistry plugins) {
    try (InputStream in = Files.newInputStream(file)) {
      return EdgeSimulation.restore(in, plugins.classLoader());
    } catch (IOException | ClassNotFoundException failed) {
      throw new BadInputException(
          "Checkpoint '"
              + file
              + "' cannot be read: "
              + failed
              + ". It needs the EdgeMuse and the --plugins that wrote it.",
          failed);
    }
  }

  /** Simulates until so many slots are done, and writes a checkpoint. */
  static void write(EdgeSimulation simulation, int slots, Path file) {
    if (slots < simulation.slotsDone() || slots > simulation.slots()) {
      throw new BadInputException(
          "--checkpoint-at (%d) must be from %d to %d"
              .formatted(slots, simulation.slotsDone(), simulation.slots()));
    }
    while (simulation.slotsDone() < slots) {
      simulation.step();
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      simulation.save(out);
    } catch (IOException failed) {
      throw new BadInputException("Checkpoint '" + file + "' cannot be written: " + failed, failed);
    }
  }
}
