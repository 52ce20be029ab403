package org.edgemuse.cli;

import java.util.List;
import org.edgemuse.experiment.SweepOptions;
import org.edgemuse.experiment.plan.Shard;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
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

  @ArgGroup private Existing existing = new Existing();

  /** What becomes of results that are there; one or the other. */
  static final class Existing {
    @Option(
        names = "--resume",
        description = "Go on with what is in DIR: make the runs that lack, and failed ones again.")
    private boolean resume;

    @Option(names = "--overwrite", description = "Replace results that are in DIR already.")
    private boolean overwrite;

    private SweepOptions.Existing fate() {
      if (overwrite) {
        return SweepOptions.Existing.OVERWRITE;
      }
      return resume ? SweepOptions.Existing.RESUME : SweepOptions.Existing.REFUSE;
    }
  }

  SweepOptions options(List<String> commandLine) {
    if (jobs != null && jobs < 1) {
      throw new BadInputException("--jobs (" + jobs + ") must be at least 1");
    }
    return new SweepOptions(jobs, executor, existing.fate(), Shard.WHOLE, commandLine);
  }
}
