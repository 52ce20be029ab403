package org.edgemuse.experiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.edgemuse.experiment.csv.CsvException;
import org.edgemuse.experiment.csv.IoReason;
import org.edgemuse.experiment.merge.Merging;
import org.edgemuse.experiment.output.OutputFolder;
import org.edgemuse.experiment.resume.FolderLock;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Where;

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

  /** Replacing what is in the output folder must not cost a shard. */
  private static void requireElsewhere(List<Path> folders, Path out) {
    try {
      for (Path folder : folders) {
        if (Files.exists(folder) && Files.exists(out) && Files.isSameFile(folder, out)) {
          throw new ConfigException(
              new Where(out.toString(), 0, ""),
              "The folder for results is that of a shard; name another");
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(
          out + ": cannot be read: " + IoReason.of(unreadable), unreadable);
    }
  }

  /**
   * Writes the files that the sweep would have written in one piece.
   *
   * @param folders of the shards, in any order
   * @param existing what becomes of results in the output folder
   * @param commandLine what the user typed, for the manifest
   * @throws ConfigException if a shard lacks or is not finished, they are of different sweeps, or
   *     the output folder holds results that must not be lost
   * @throws CsvException if a table is damaged
   * @throws UncheckedIOException if a file cannot be read or written
   */
  @SuppressWarnings("try") // The lock is held, not used.
  public static Merged merge(
      List<Path> folders, Path out, SweepOptions.Existing existing, List<String> commandLine) {
    requireElsewhere(folders, out);
    Merging merging = Merging.of(folders);
    OutputFolder folder = new OutputFolder(out);
    try (FolderLock lock = FolderLock.take(out)) {
      Beginning.require(folder, merging.tables(), existing);
      Beginning.clear(folder, merging.tables());
      try {
        merging.write(folder, commandLine);
      } catch (CsvException damaged) {
        // Half of a sweep without a manifest is of no use, and would be in the way.
        folder.clear(merging.tables());
        throw damaged;
      }
      return new Merged(
          merging.shards(), merging.runs(), merging.failedRuns(), Figures.problemOf(out));
    }
  }
}
