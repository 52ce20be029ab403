package org.edgemuse.experiment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a sweep is run; none of it changes results.
 *
 * @param jobs number of runs at a time, or null for the executor's own choice
 * @param executor the sweep executor as a scenario would write it: {@code threads} or {@code
 *     {threads: {jobs: 2}}}
 * @param overwrite whether results in the output folder may be replaced
 * @param commandLine what the user typed, for the manifest
 */
public record SweepOptions(
    @Nullable Integer jobs, String executor, boolean overwrite, List<String> commandLine) {

  /** All cores of this machine, nothing overwritten. */
  public static final SweepOptions DEFAULT = new SweepOptions(null, "threads", false, List.of());

  /** Copies the list. */
  public SweepOptions {
    commandLine = List.copyOf(commandLine);
  }
}
