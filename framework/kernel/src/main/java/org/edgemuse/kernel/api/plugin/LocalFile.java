package org.edgemuse.kernel.api.plugin;

import java.io.Serializable;
import java.nio.file.Path;

/** A file that an option names and that is too large to be read when the option is bound. */
public final class LocalFile implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String name;
  private final String path;

  /**
   * @param name the file's name as it was written
   * @param path where it lies
   */
  public LocalFile(String name, Path path) {
    this.name = name;
    this.path = path.toAbsolutePath().toString();
  }

  /** The file's name as it was written. */
  public String name() {
    return name;
  }

  /** Where it lies. */
  public Path path() {
    return Path.of(path);
  }
}
