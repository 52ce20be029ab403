package org.edgemuse.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.plugin.PluginRegistry;
import picocli.CommandLine.Option;

/** The option that loads plugins from folders. */
final class PluginFolders {
  @Option(
      names = "--plugins",
      paramLabel = "DIR",
      description = "Load the jars in this folder too; may be given several times.")
  private List<Path> folders = new ArrayList<>();

  PluginRegistry load() {
    return PluginRegistry.load(folders);
  }
}
