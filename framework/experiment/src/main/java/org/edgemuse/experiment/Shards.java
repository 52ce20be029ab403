package org.edgemuse.experiment;

import java.nio.file.Path;
import java.util.List;
import org.edgemuse.experiment.csv.CsvException;
import org.edgemuse.experiment.merge.Merging;
import org.edgemuse.experiment.output.OutputFolder;
import org.edgemuse.experiment.resume.FolderLock;
import org.edgemuse.kernel.config.ConfigException;

/** Puts the shards of a sweep together again. */
public final class Shards {
  private Shards() {}

  /**
   * What a merging has come to.
   *
   * @param shards number of shards
   * @param runs number of runs, failed ones included
   * @param failedRuns number of runs that failed
   * @param figureProblem why there is no figure, or empty if there is one
   */
  public record Merged(int shards, int runs, int failedRuns, String figureProblem) {}

  /**
   * Writes the files that the sweep would have written in one piece.
   *
   * @param folders of the shards, in any order
   * @param existing what becomes of results in the output folder
   * @param commandLine what the user typed, for the manifest
   * @throws ConfigException if a shard lacks or is not finished, they are of different sweeps, or
   *     the output folder holds results that must not be lost
   * @throws CsvException if a table is damaged
   * @throws java.io.UncheckedIOException if a file cannot be read or written
   */
  public static Merged merge(
      List<Path> folders, Path out, SweepOptions.Existing existing, List<String> commandLine) {
    Merging merging = Merging.of(folders);
    OutputFolder folder = new OutputFolder(out);
    try (FolderLock lock = FolderLock.take(out)) {
      Beginning.require(folder, existing);
      folder.clear();
      try {
        merging.write(folder, commandLine);
      } catch (CsvException damaged) {
        // Half of a sweep without a manifest is of no use, and would be in the way.
        folder.clear();
        throw damaged;
      }
      return new Merged(
          merging.shards(), merging.runs(), merging.failedRuns(), Figures.problemOf(out));
    }
  }
}
