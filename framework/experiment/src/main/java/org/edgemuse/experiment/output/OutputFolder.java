package org.edgemuse.experiment.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.edgemuse.experiment.csv.IoReason;
import org.edgemuse.experiment.csv.WholeFile;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.result.RunSummary;

/**
 * The files of a sweep.
 *
 * @param path the folder
 */
public record OutputFolder(Path path) {
  /** Name of the table of failed runs. */
  public static final String FAILURES = "failures.csv";

  /** One row a run. */
  public Path runs() {
    return path.resolve("runs.csv");
  }

  /** One row for every so many slots of a run. */
  public Path slots() {
    return table(RunSummary.SLOTS);
  }

  /** A further table of this name, in which a run has any number of rows. */
  public Path table(String name) {
    return path.resolve(name + ".csv");
  }

  /** One row a run that failed; not there if none has. */
  public Path failures() {
    return path.resolve(FAILURES);
  }

  /** One row a metric, scheduler and point. */
  public Path summary() {
    return path.resolve("summary.csv");
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
   * The files of a sweep that are there, in a fixed order.
   *
   * @param tables names of the further tables that it has
   */
  public List<Path> present(Collection<String> tables) {
    return all(tables).stream().filter(Files::exists).toList();
  }

  /**
   * Deletes the files of a sweep but for its manifest, which tells what the rest was as long as
   * there is any.
   *
   * @param tables names of the further tables that it has
   * @throws ConfigException if one cannot be deleted
   */
  public void clear(Collection<String> tables) {
    for (Path file : all(tables)) {
      if (!file.equals(manifest())) {
        delete(file);
      }
    }
  }

  /**
   * Deletes the files that follow from the others, and the list of failed runs, which are made
   * again.
   *
   * @throws ConfigException if one cannot be deleted
   */
  public void clearDerived() {
    List.of(failures(), summary(), png(), svg()).forEach(this::delete);
  }

  private void delete(Path file) {
    try {
      Files.deleteIfExists(file);
      // Left by a process that was killed as it wrote.
      Files.deleteIfExists(WholeFile.part(file));
    } catch (IOException refused) {
      throw new ConfigException(
          new Where(path.toString(), 0, ""),
          "%s cannot be deleted: %s".formatted(file.getFileName(), IoReason.of(refused)));
    }
  }

  private Collection<Path> all(Collection<String> tables) {
    Set<Path> all = new LinkedHashSet<>(List.of(runs(), slots()));
    tables.forEach(name -> all.add(table(name)));
    all.addAll(List.of(failures(), summary(), timings(), manifest(), png(), svg()));
    return all;
  }
}
