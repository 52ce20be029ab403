package org.edgemuse.experiment;

import java.nio.file.Path;
import java.util.List;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Problems;
import org.edgemuse.kernel.plugin.PluginRegistry;

/**
 * A scenario file as it was when it was opened: what is edited in it afterwards does not count.
 * Other files that it names, such as those of columns, are read whenever they are needed.
 */
public final class OpenedScenario {
  private final Path file;
  private final Node.Mapping text;
  private final PluginRegistry plugins;

  OpenedScenario(Path file, Node.Mapping text, PluginRegistry plugins) {
    this.file = file;
    this.text = text;
    this.plugins = plugins;
  }

  /**
   * One run of it.
   *
   * @param sets pairs {@code key=value} that replace values of the text, in order
   * @throws org.edgemuse.kernel.config.ConfigException with every problem found
   */
  public Experiment single(List<String> sets) {
    return Experiments.planned(file, text, sets, List.of(), plugins, false, new Problems());
  }
}
