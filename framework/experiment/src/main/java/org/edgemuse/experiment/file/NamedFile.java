package org.edgemuse.experiment.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import org.edgemuse.kernel.config.Where;

/**
 * Finds files that a scenario names: those that lie in the folder of the scenario or of the file
 * that asks for them, or below it; wherever they lie, if the command line names them by their
 * absolute path.
 */
final class NamedFile {
  /** What a file's name stands under where more is said of the file. */
  private static final Set<String> BESIDE_OTHERS = Set.of("csv", "file");

  private final Path home;
  private final boolean anywhere;

  /**
   * @param home the scenario's folder, to which names on the command line are relative
   */
  NamedFile(Path home) {
    this(home, false);
  }

  private NamedFile(Path home, boolean anywhere) {
    this.home = home;
    this.anywhere = anywhere;
  }

  /** The same where names that stand in no file may lead anywhere from there. */
  static NamedFile anywhere(Path home) {
    return new NamedFile(home, true);
  }

  /**
   * The path of a file of at most so many bytes.
   *
   * @param where where the name stands
   * @param file the name as written
   * @throws IllegalArgumentException if there is no such file or it may not be read
   * @throws IOException if links to it cannot be followed
   */
  Path find(Where where, String file, long mostBytes) throws IOException {
    Reach reach = where.line() > 0 ? Reach.around(Path.of(where.file())) : Reach.of(home);
    Path wanted = resolve(reach.folder(), file);
    // What stands in no file comes from the command line of now, or of a sweep that is repeated.
    boolean fromNoFile =
        where.line() == 0 && (where.file().equals(Overrides.SET) || where.file().isEmpty());
    boolean free = fromNoFile && (anywhere || Path.of(file).isAbsolute());
    if (!free && !reach.holds(wanted) && !Reach.of(home).holds(wanted)) {
      throw new IllegalArgumentException(
          "the file must lie in the scenario's folder or below it; say --set '%s=%s' to read it all the same"
              .formatted(key(where), wanted));
    }
    if (Files.isDirectory(wanted)) {
      throw new IllegalArgumentException("'" + wanted + "' is a folder");
    }
    if (!Files.isRegularFile(wanted)) {
      throw new IllegalArgumentException("there is no file '" + wanted + "'");
    }
    if (Files.size(wanted) > mostBytes) {
      throw new IllegalArgumentException(
          "the file has %d bytes, more than the %d that are read"
              .formatted(Files.size(wanted), mostBytes));
    }
    return wanted;
  }

  private static Path resolve(Path folder, String file) {
    try {
      return folder.resolve(file).normalize();
    } catch (InvalidPathException malformed) {
      throw new IllegalArgumentException("no file can have this name", malformed);
    }
  }

  /** What names the file on the command line, which leaves what stands beside it as it is. */
  private static String key(Where where) {
    if (!where.key().startsWith("sweep.")) {
      return where.key();
    }
    return BESIDE_OTHERS.contains(where.name()) ? "KEY." + where.name() : "KEY";
  }
}
