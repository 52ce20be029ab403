package org.edgemuse.experiment.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a file may name to be read: what lies in a folder or below it, so that a scenario from
 * elsewhere can be run without its reading what is no part of it. Families of scenarios that share
 * worlds lie side by side in a folder that says so by the schema in it: that one counts then.
 */
final class Reach {
  /** What a folder of families holds. */
  static final String MARK = "edgemuse.schema.json";

  private final Path folder;
  private final Path bound;

  private Reach(Path folder) {
    this.folder = folder;
    Path above = folder.getParent();
    bound = above != null && Files.isRegularFile(above.resolve(MARK)) ? above : folder;
  }

  /**
   * @param folder the folder, absolute or relative to the current one
   */
  static Reach of(Path folder) {
    return new Reach(folder.toAbsolutePath().normalize());
  }

  /** The folder of a file. */
  static Reach around(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    return new Reach(parent == null ? absolute : parent);
  }

  /** What names are relative to. */
  Path folder() {
    return folder;
  }

  /** Within which they have to lead. */
  Path bound() {
    return bound;
  }

  /**
   * Whether a file lies within, links followed. One that does not exist is judged by its name.
   *
   * @throws IOException if its links cannot be followed
   */
  boolean holds(Path file) throws IOException {
    Path named = file.toAbsolutePath().normalize();
    if (!named.startsWith(bound)) {
      return false;
    }
    return !Files.exists(named) || named.toRealPath().startsWith(bound.toRealPath());
  }
}
