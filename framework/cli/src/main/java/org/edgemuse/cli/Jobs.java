package org.edgemuse.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of how many runs are made at a time. */
final class Jobs {
  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Number of runs at a time; the number of cores if absent.")
  private @Nullable Integer number;

  /** The number, or null for the executor's own choice. */
  @Nullable Integer number() {
    if (number != null && number < 1) {
      throw new BadInputException("--jobs (" + number + ") must be at least 1");
    }
    return number;
  }
}
