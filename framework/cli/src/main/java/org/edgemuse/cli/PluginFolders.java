package org.edgemuse.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.plugin.PluginRegistry;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option that loads plugins from folders. */
final class PluginFolders {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec mixee;

  @Option(
      names = "--plugins",
      paramLabel = "DIR",
      description = "Load the jars in this folder too; may be given several times.")
  private List<Path> folders = new ArrayList<>();

  /** Loads them, and warns of each that does not work. */
  PluginRegistry load() {
    PluginRegistry plugins = loadQuietly();
    warn(plugins, mixee.commandLine().getErr());
    return plugins;
  }

  PluginRegistry loadQuietly() {
    return PluginRegistry.load(folders);
  }

  /** A line for each jar, module or plugin that could not be loaded. */
  static void warn(PluginRegistry plugins, PrintWriter err) {
    plugins.problems().forEach(problem -> err.println("Not loaded: " + problem.describe()));
  }
}
