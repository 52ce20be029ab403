package org.edgemuse.kernel.plugin;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;

/** Finds the modules that jars name as services. */
final class ModuleFinder {
  private ModuleFinder() {}

  static List<EdgeMuseModule> find(ClassLoader loader) {
    List<EdgeMuseModule> modules = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    Iterator<EdgeMuseModule> services = ServiceLoader.load(EdgeMuseModule.class, loader).iterator();
    while (true) {
      try {
        if (!services.hasNext()) {
          break;
        }
        modules.add(services.next());
      } catch (ServiceConfigurationError | LinkageError failed) {
        // Go on: all modules that fail are named together.
        failures.add(reason(failed));
      }
    }
    if (!failures.isEmpty()) {
      throw new PluginLoadException("Plugins cannot be loaded: " + String.join("\n", failures));
    }
    return modules;
  }

  private static String reason(Error failed) {
    Throwable cause = failed.getCause();
    return cause == null ? failed.getMessage() : failed.getMessage() + " (" + cause + ")";
  }
}
