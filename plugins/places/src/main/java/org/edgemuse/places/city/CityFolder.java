package org.edgemuse.places.city;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Where a city's files go. Each is whole or not there: it is written beside its place, and takes
 * its name then.
 */
final class CityFolder {
  private final Path folder;
  private final String prefix;

  private CityFolder(Path folder, String prefix) {
    this.folder = folder;
    this.prefix = prefix;
  }

  /**
   * Makes the folder if it does not exist, so that a mistyped one is told before anything is drawn.
   *
   * @throws IllegalArgumentException if it has no name, there is a file of that name, or files
   *     cannot be written there; the message names the option
   * @throws IOException if it cannot be made
   */
  static CityFolder open(String out, String prefix) throws IOException {
    if (out.isBlank()) {
      throw new IllegalArgumentException("--out must name a folder; . is the current one");
    }
    Path folder = path("out", out);
    path("prefix", prefix);
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new IllegalArgumentException("--out (%s) is a file, not a folder".formatted(out));
    }
    Files.createDirectories(folder);
    if (!Files.isWritable(folder)) {
      throw new IllegalArgumentException(
          "--out (%s) is a folder that one may not write to".formatted(out));
    }
    return new CityFolder(folder, prefix);
  }

  private static Path path(String option, String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException refused) {
      throw new IllegalArgumentException(
          "--%s ('%s') is no name of a file: %s".formatted(option, text, refused.getReason()),
          refused);
    }
  }

  /**
   * Writes a file and returns its path, replacing what was there.
   *
   * @throws IllegalArgumentException if there is a folder of its name
   * @throws IOException if it cannot be written; what was there stays
   */
  Path write(CityFile file, String text) throws IOException {
    Path whole = folder.resolve(prefix + file.fileName());
    if (Files.isDirectory(whole)) {
      throw new IllegalArgumentException(
          "--out (%s) has a folder where the file %s is to be"
              .formatted(folder, whole.getFileName()));
    }
    Path part = folder.resolve(prefix + file.fileName() + ".part");
    try {
      Files.writeString(part, text);
      move(part, whole);
    } catch (IOException refused) {
      Files.deleteIfExists(part);
      throw refused;
    }
    return whole;
  }

  private static void move(Path part, Path whole) throws IOException {
    try {
      Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException notHere) {
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
