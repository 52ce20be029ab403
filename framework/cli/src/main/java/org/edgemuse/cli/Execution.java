package org.edgemuse.cli;

import java.util.List;
import org.edgemuse.experiment.SweepOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of how runs are made; none changes results. */
final class Execution {
  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Number of runs at a time; the number of cores if absent.")
  private @Nullable Integer jobs;

  @Option(
      names = "--executor",
      paramLabel = "NAME",
      defaultValue = "threads",
      description = "What carries out the runs (default: ${DEFAULT-VALUE}).")
  private String executor = "threads";

  @Option(names = "--overwrite", description = "Replace results that are in DIR already.")
  private boolean overwrite;

  SweepOptions options(List<String> commandLine) {
    if (jobs != null && jobs < 1) {
      throw new BadInputException("--jobs (" + jobs + ") must be at least 1");
    }
    return new SweepOptions(jobs, executor, overwrite, commandLine);
  }
}
