package org.edgemuse.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.plugin.PluginRegistry;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Options of every command. */
final class Shared {

  @Option(
      names = "--plugins",
      paramLabel = "DIR",
      description = "Load the jars in this folder too; may be given several times.")
  private List<Path> folders = new ArrayList<>();

  @Option(names = "--debug", description = "Show stack traces.")
  private boolean debug;

  PluginRegistry plugins() {
    return PluginRegistry.load(folders);
  }

  /** What the user typed, the program's own name left out. */
  static List<String> commandLine(CommandSpec spec) {
    return spec.root().commandLine().getParseResult().originalArgs();
  }
}
