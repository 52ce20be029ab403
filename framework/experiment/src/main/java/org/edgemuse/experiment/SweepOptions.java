package org.edgemuse.experiment;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a sweep is run; but for a timeout none of it changes results.
 *
 * @param jobs number of runs at a time, or null for the executor's own choice
 * @param executor the sweep executor as a scenario would write it: {@code threads} or {@code
 *     {threads: {jobs: 2}}}
 * @param overwrite whether results in the output folder may be replaced
 * @param commandLine what the user typed, for the manifest
 * @param runTimeout how long a run may take before it counts as failed, or null; the only one of
 *     these that can change results, as what takes how long depends on the machine
 */
public record SweepOptions(
    @Nullable Integer jobs,
    String executor,
    boolean overwrite,
    List<String> commandLine,
    @Nullable Duration runTimeout) {

  /** All cores of this machine, nothing overwritten. */
  public static final SweepOptions DEFAULT = new SweepOptions(null, "threads", false, List.of());

  /** Without a limit on how long a run may take. */
  public SweepOptions(
      @Nullable Integer jobs, String executor, boolean overwrite, List<String> commandLine) {
    this(jobs, executor, overwrite, commandLine, null);
  }

  /** Copies the list. */
  public SweepOptions {
    commandLine = List.copyOf(commandLine);
  }
}
