package org.edgemuse.experiment.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.edgemuse.experiment.csv.IoReason;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Where;

/**
 * The files of a sweep.
 *
 * @param path the folder
 */
public record OutputFolder(Path path) {

  /** One row a run. */
  public Path runs() {
    return path.resolve("runs.csv");
  }

  /** One row for every so many slots of a run. */
  public Path slots() {
    return path.resolve("slots.csv");
  }

  /** One row a metric, scheduler and point. */
  public Path summary() {
    return path.resolve("summary.csv");
  }

  /** One row a run that failed; not there if none did. */
  public Path failures() {
    return path.resolve("failures.csv");
  }

  /** How long runs took; differs from sweep to sweep. */
  public Path timings() {
    return path.resolve("timings.csv");
  }

  /** What was run, by what, where and when; differs from sweep to sweep. */
  public Path manifest() {
    return path.resolve("manifest.json");
  }

  /** The figure in pixels. */
  public Path png() {
    return path.resolve("figure.png");
  }

  /** The figure in lines. */
  public Path svg() {
    return path.resolve("figure.svg");
  }

  /**
   * Makes the folder, and clears it of an earlier sweep's files if asked to.
   *
   * @throws ConfigException if it holds results that must not be lost, or cannot be made
   */
  public void prepare(boolean overwrite) {
    Where where = new Where(path.toString(), 0, "");
    List<Path> files =
        List.of(runs(), slots(), failures(), summary(), timings(), manifest(), png(), svg());
    try {
      Files.createDirectories(path);
      for (Path file : files) {
        if (Files.exists(file) && !overwrite) {
          throw new ConfigException(
              where,
              "The folder holds results (%s) already; name another, or replace them by --overwrite"
                  .formatted(file.getFileName()));
        }
      }
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    } catch (IOException refused) {
      throw new ConfigException(where, "The folder cannot be written: " + IoReason.of(refused));
    }
  }
}
