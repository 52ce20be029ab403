package org.edgemuse.console.portrayal;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.fault.Reason;
import org.edgemuse.kernel.plugin.PluginLoadException;
import org.edgemuse.kernel.plugin.PluginRegistry;

/** What plugins bring along to draw maps. */
public final class FoundPortrayals {
  private final List<MapPortrayals> found;

  private FoundPortrayals(List<MapPortrayals> found) {
    this.found = List.copyOf(found);
  }

  /** Nothing. */
  public static FoundPortrayals none() {
    return new FoundPortrayals(List.of());
  }

  /**
   * Those that the class path and the folders of plugins name.
   *
   * @throws PluginLoadException if one cannot be made; the message says which
   */
  public static FoundPortrayals of(PluginRegistry plugins) {
    List<MapPortrayals> found = new ArrayList<>();
    try {
      ServiceLoader.load(MapPortrayals.class, plugins.classLoader()).forEach(found::add);
    } catch (ServiceConfigurationError | LinkageError refused) {
      throw new PluginLoadException("Map portrayals cannot be loaded: " + told(refused), refused);
    }
    return new FoundPortrayals(found);
  }

  private static String told(Throwable refused) {
    Throwable cause = refused.getCause();
    return cause == null ? Reason.of(refused) : refused.getMessage() + ": " + Reason.of(cause);
  }

  /** The layers of a map, the lowest first; empty if nobody draws it. */
  public List<MapPortrayal> of(WorldMap map) {
    for (MapPortrayals each : found) {
      List<MapPortrayal> portrayals = each.of(map);
      if (!portrayals.isEmpty()) {
        return List.copyOf(portrayals);
      }
    }
    return List.of();
  }
}
