package org.edgemuse.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Options of every command. */
final class Shared {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help message and exit.")
  private boolean help;

  @Option(names = Errors.DEBUG, description = "Show stack traces.")
  private boolean debug;

  boolean debug() {
    return debug;
  }

  /** What the user typed, the program's own name left out. */
  static List<String> commandLine(CommandSpec spec) {
    return spec.root().commandLine().getParseResult().originalArgs();
  }
}
