package org.edgemuse.cli;

import java.time.Duration;
import java.util.List;
import org.edgemuse.experiment.SweepOptions;
import org.edgemuse.experiment.plan.Shard;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Options of how runs are made; but for a timeout none changes results. */
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

  @Option(
      names = "--run-timeout",
      paramLabel = "TIME",
      description =
          "Give a run up that takes longer than 30s, 5m, 2h, ..., and count it as failed. What is"
              + " too slow depends on the machine, and so do the results then: this is to rescue a"
              + " sweep from a plugin that hangs, not to save time.")
  private @Nullable String runTimeout;

  /** How long a run may take, or null. */
  @Nullable Duration runTimeout() {
    return runTimeout == null ? null : Durations.of("--run-timeout", runTimeout);
  }

  SweepOptions options(List<String> commandLine) {
    if (jobs != null && jobs < 1) {
      throw new BadInputException("--jobs (" + jobs + ") must be at least 1");
    }
    return new SweepOptions(jobs, executor, existing.fate(), Shard.WHOLE, commandLine)
        .within(runTimeout());
  }
}
