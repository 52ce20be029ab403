package org.edgemuse.console.portrayal;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.edgemuse.kernel.api.map.WorldMap;

/** Draws maps wider than a kilometre, half of them red. */
public final class RedMaps implements MapPortrayals {
  @Override
  public List<MapPortrayal> of(WorldMap map) {
    Rectangle2D all = new Rectangle2D.Double(0, 0, map.area().widthM(), map.area().heightM());
    return map.area().widthM() > 1000
        ? List.of(new MapPortrayal("red", new RedHalf(), all, true))
        : List.of();
  }
}
