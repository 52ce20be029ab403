package org.edgemuse.console.portrayal;

import java.util.List;
import org.edgemuse.kernel.api.map.WorldMap;

/**
 * Draws maps of a kind by MASON's field portrayals, in place of the console's own drawing of {@link
 * WorldMap#layers}. A jar names the class in {@code
 * META-INF/services/org.edgemuse.console.portrayal.MapPortrayals}; it has a public constructor
 * without parameters, and is found on the class path and in the folders of {@code --plugins}.
 * Commands without windows do not load it. Of several that draw a map the first found does.
 */
public interface MapPortrayals {

  /**
   * The layers of a map, asked for once a run on the thread that draws. Portrayals remember sizes
   * and images: return new ones every time.
   *
   * @param map of any plugin
   * @return the lowest first; empty if this map is left to others
   */
  List<MapPortrayal> of(WorldMap map);
}
