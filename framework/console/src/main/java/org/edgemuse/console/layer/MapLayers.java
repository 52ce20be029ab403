package org.edgemuse.console.layer;

import java.util.List;
import org.edgemuse.kernel.world.World;

/** Makes the layers that show a world's map. */
@FunctionalInterface
public interface MapLayers {

  /**
   * The layers of a map, new ones for every world.
   *
   * @param world whose map is not null
   * @return the lowest first
   */
  List<Layer> of(World world);
}
