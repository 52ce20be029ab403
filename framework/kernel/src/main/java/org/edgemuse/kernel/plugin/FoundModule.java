package org.edgemuse.kernel.plugin;

import java.util.Locale;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;

/**
 * A module that could be made.
 *
 * @param module the module
 * @param source where it comes from
 * @param alsoIn another jar that holds a class of the same name, or empty
 */
record FoundModule(EdgeMuseModule module, String source, String alsoIn) {

  /** Where it comes from, within a sentence. */
  String inText() {
    return source.substring(0, 1).toLowerCase(Locale.ROOT) + source.substring(1);
  }

  /** A module that a program brings along. */
  static FoundModule brought(EdgeMuseModule module) {
    return new FoundModule(module, "Module " + module.getClass().getName(), "");
  }
}
