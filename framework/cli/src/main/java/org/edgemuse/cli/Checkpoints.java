package org.edgemuse.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.NotSerializableException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPInputStream;
import org.edgemuse.experiment.csv.IoReason;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.plugin.PluginRegistry;

/** Checkpoints in files. */
final class Checkpoints {
  private Checkpoints() {}

  /** Reads a checkpoint, looking for classes among the plugins too. */
  static EdgeSimulation read(Path file, PluginRegistry plugins) {
    if (Files.isDirectory(file)) {
      throw new BadInputException("Checkpoint '" + file + "' is a folder");
    }
    try (InputStream in = Files.newInputStream(file)) {
      requireSound(file);
      return EdgeSimulation.restore(in, plugins.classLoader());
    } catch (FileSystemException refused) {
      throw new BadInputException(
          "Checkpoint '" + file + "' cannot be read: " + IoReason.of(refused), refused);
    } catch (IOException
        | ClassNotFoundException
        | RuntimeException
        | LinkageError
        | StackOverflowError damaged) {
      // Java's deserialization meets damage with exceptions of many kinds.
      throw new BadInputException(
          ("Checkpoint '%s' is damaged, or was written by another EdgeMuse or with other --plugins:"
                  + " %s")
              .formatted(file, reason(damaged)),
          damaged);
    }
  }

  /** Damage that passes for the length of an array would ask for gigabytes before the checksum. */
  private static void requireSound(Path file) throws IOException {
    try (InputStream in =
        new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      in.transferTo(OutputStream.nullOutputStream());
    }
  }

  private static String reason(Throwable damaged) {
    String said = String.valueOf(damaged.getMessage());
    if (damaged instanceof ClassNotFoundException || damaged instanceof NoClassDefFoundError) {
      return "there is no class " + said.replace('/', '.');
    }
    return damaged.getMessage() == null ? damaged.getClass().getSimpleName() : said;
  }

  /** Simulates until so many slots are done, and writes a checkpoint. */
  static void write(SingleRun run, int slots, Path file) {
    EdgeSimulation simulation = run.simulation();
    if (slots < simulation.slotsDone() || slots > simulation.slots()) {
      throw new BadInputException(
          "--checkpoint-at (%d) must be from %d to %d"
              .formatted(slots, simulation.slotsDone(), simulation.slots()));
    }
    if (Files.isDirectory(file)) {
      throw new BadInputException("Checkpoint '" + file + "' is a folder");
    }
    Path half = file.resolveSibling(file.getFileName() + ".part");
    try {
      // Opened first: a place that cannot be written should show before an hour of simulation.
      try (OutputStream out = Files.newOutputStream(half)) {
        run.runTo(slots);
        simulation.save(out);
      }
      // The run may have come from a checkpoint of this name, which is kept until the new one is.
      Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (NotSerializableException unfit) {
      throw new RunFailedException(
          "The run cannot be saved: a plugin keeps a %s, which is not Serializable"
              .formatted(unfit.getMessage()),
          unfit);
    } catch (IOException refused) {
      throw new BadInputException(
          "Checkpoint '" + file + "' cannot be written: " + IoReason.of(refused), refused);
    } finally {
      discard(half);
    }
  }

  private static void discard(Path half) {
    try {
      Files.deleteIfExists(half);
    } catch (IOException left) {
      // What matters has been said: why the checkpoint is not there, or nothing if it is.
      return;
    }
  }
}
