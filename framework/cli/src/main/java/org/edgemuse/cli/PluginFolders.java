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
  private static final String OPTION = "--plugins";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec mixee;

  @Option(
      names = OPTION,
      paramLabel = "DIR",
      description = "Load the jars in this folder too; may be given several times.")
  private List<Path> folders = new ArrayList<>();

  /** The folders that a command line names, before anyone has parsed it. */
  static List<Path> named(String... args) {
    List<Path> folders = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals(OPTION) && i + 1 < args.length) {
        folders.add(Path.of(args[i + 1]));
      } else if (args[i].startsWith(OPTION + "=")) {
        folders.add(Path.of(args[i].substring(OPTION.length() + 1)));
      }
    }
    return folders;
  }

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
