package org.edgemuse.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.edgemuse.experiment.csv.WholeFile;

/**
 * What is kept of a single run when it is over.
 *
 * @param file where, in place of a file that is there
 * @param bytes what the file holds; asked for at the run's end
 */
record Keepsake(Path file, Supplier<byte[]> bytes) {

  /** Simulates to the end of the run and writes what is to be kept of it. */
  static void write(SingleRun run, List<Keepsake> all) {
    if (all.isEmpty()) {
      run.runTo(run.simulation().slots());
      return;
    }
    Keepsake first = all.get(0);
    // Opened first: a place that cannot be written should show before an hour of simulation.
    WholeFile.write(
        first.file(),
        out -> {
          write(run, all.subList(1, all.size()));
          out.write(first.bytes().get());
        });
  }
}
