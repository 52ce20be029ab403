package org.edgemuse.console.run;

import java.nio.file.Path;
import java.util.List;
import org.edgemuse.kernel.plugin.PluginRegistry;

/**
 * What is to be watched.
 *
 * @param file the scenario file
 * @param sets pairs {@code key=value} that replace values of the file, in order
 * @param compare schedulers to show side by side, each a name or a name with options as in a
 *     scenario file; empty for the scenario's own
 * @param plugins what can be chosen
 */
public record WatchRequest(
    Path file, List<String> sets, List<String> compare, PluginRegistry plugins) {

  /** Copies the lists. */
  public WatchRequest {
    sets = List.copyOf(sets);
    compare = List.copyOf(compare);
  }
}
