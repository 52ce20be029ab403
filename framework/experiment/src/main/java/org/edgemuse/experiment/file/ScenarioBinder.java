package org.edgemuse.experiment.file;

import java.nio.file.Path;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.Catalog;

/** Makes binders that read the files which a scenario names. */
public final class ScenarioBinder {
  private ScenarioBinder() {}

  /**
   * A binder for the scenario of a folder.
   *
   * @param plugins what choices can name
   * @param home the folder, to which names on the command line are relative
   */
  public static Binder of(Catalog plugins, Path home) {
    return of(plugins, home, new AttachedFiles(home));
  }

  /**
   * A binder for what stands on a command line itself: its files lie anywhere, relative to the
   * current folder.
   */
  public static Binder typed(Catalog plugins) {
    return of(plugins, Path.of(""), AttachedFiles.typed());
  }

  /**
   * The same with files of the caller's.
   *
   * @param files reads those that options name
   */
  public static Binder of(Catalog plugins, Path home, AttachedFiles files) {
    return new Binder(plugins, new CsvColumns(home), files);
  }
}
