package org.edgemuse.experiment.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a file may name to be read: what lies in a folder or below it, so that a scenario from
 * elsewhere can be run without its reading what is no part of it.
 */
final class Reach {
  private final Path folder;

  private Reach(Path folder) {
    this.folder = folder;
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

  Path folder() {
    return folder;
  }

  /**
   * Whether a file lies within, links followed. One that does not exist is judged by its name.
   *
   * @throws IOException if its links cannot be followed
   */
  boolean holds(Path file) throws IOException {
    Path named = file.toAbsolutePath().normalize();
    if (!named.startsWith(folder)) {
      return false;
    }
    return !Files.exists(named) || named.toRealPath().startsWith(folder.toRealPath());
  }
}
