package org.edgemuse.experiment.checkpoint;

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
import org.edgemuse.experiment.csv.WholeFile;
import org.edgemuse.kernel.model.EdgeSimulation;

/** Reads and writes checkpoints in files. */
public final class CheckpointFile {

  private CheckpointFile() {}

  /**
   * Reads a checkpoint.
   *
   * @param plugins knows the classes of the plugins that the run uses
   * @throws CheckpointException if there is none or it is damaged
   */
  public static EdgeSimulation read(Path file, ClassLoader plugins) {
    requireNoFolder(file);
    try (InputStream in = Files.newInputStream(file)) {
      requireSound(file);
      return EdgeSimulation.restore(in, plugins);
    } catch (FileSystemException refused) {
      throw new CheckpointException(
          "Checkpoint '" + file + "' cannot be read: " + IoReason.of(refused), refused, false);
    } catch (IOException
        | ClassNotFoundException
        | RuntimeException
        | LinkageError
        | StackOverflowError damaged) {
      // Java's deserialization meets damage with exceptions of many kinds.
      throw new CheckpointException(
          ("Checkpoint '%s' is damaged, or was written by another EdgeMuse or with other --plugins:"
                  + " %s")
              .formatted(file, reason(damaged)),
          damaged,
          false);
    }
  }

  private static void requireNoFolder(Path file) {
    if (Files.isDirectory(file)) {
      String message = "Checkpoint '" + file + "' is a folder";
      throw new CheckpointException(message, new FileSystemException(file.toString()), false);
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

  /**
   * Writes a checkpoint, in place of an earlier one of this name once it is whole.
   *
   * @param advance brings the run to where it is to be saved; happens once the file is open: a
   *     place that cannot be written should show before an hour of simulation
   * @throws CheckpointException if the file cannot be written, or the run not be saved
   */
  public static void write(EdgeSimulation simulation, Path file, Runnable advance) {
    requireNoFolder(file);
    boolean whole = !WholeFile.isNoFile(file);
    Path half = whole ? WholeFile.part(file) : file;
    try {
      try (OutputStream out = Files.newOutputStream(half)) {
        advance.run();
        simulation.save(out);
      }
      // The run may have come from a checkpoint of this name, which is kept until the new one is.
      if (whole) {
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (NotSerializableException unfit) {
      throw new CheckpointException(
          "The run cannot be saved: a plugin keeps a %s, which is not Serializable"
              .formatted(unfit.getMessage()),
          unfit,
          true);
    } catch (IOException refused) {
      throw new CheckpointException(
          "Checkpoint '" + file + "' cannot be written: " + IoReason.of(refused), refused, false);
    } finally {
      if (whole) {
        discard(half);
      }
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
