package org.edgemuse.experiment.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes files that are whole or not there, whenever the process is killed: into a part file beside
 * them, which then takes their name.
 */
public final class WholeFile {
  private WholeFile() {}

  /** Writes what a file holds. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it; the stream is closed by others. */
    void write(OutputStream out) throws IOException;
  }

  /**
   * Writes a file, replacing what was there. It is on the disk itself before it takes the name, so
   * that even a power cut leaves the one or the other. What is no file but has a name, such as a
   * device, is written to and stays what it is.
   *
   * @throws UncheckedIOException if it cannot be written; what was there stays
   */
  public static void write(Path file, Content content) {
    write(file, content, true);
  }

  /**
   * The same, for many small files without which one can do: a power cut may leave them damaged.
   *
   * @throws UncheckedIOException if it cannot be written; what was there stays
   */
  public static void writeUnforced(Path file, Content content) {
    write(file, content, false);
  }

  /** Where a file is written before it takes its name. */
  public static Path part(Path file) {
    return file.resolveSibling(file.getFileName() + ".part");
  }

  private static void write(Path file, Content content, boolean force) {
    Path part = part(file);
    try {
      if (isNoFile(file)) {
        try (OutputStream out = Files.newOutputStream(file)) {
          content.write(out);
        }
        return;
      }
      OutputStream opened = Files.newOutputStream(part);
      try {
        try (OutputStream out = opened) {
          content.write(out);
        }
        if (force) {
          force(part);
        }
        move(part, file);
      } catch (IOException | RuntimeException failed) {
        Files.deleteIfExists(part);
        throw failed;
      }
    } catch (IOException refused) {
      throw new UncheckedIOException(
          file + ": cannot be written: " + IoReason.of(refused), refused);
    }
  }

  /** Whether there is something of that name that must not be replaced by a file. */
  public static boolean isNoFile(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
  }

  private static void force(Path part) throws IOException {
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.force(false);
    }
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException notHere) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
