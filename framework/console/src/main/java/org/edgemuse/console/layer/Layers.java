package org.edgemuse.console.layer;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.world.World;
import org.jspecify.annotations.Nullable;

/** The layers that a picture has. */
final class Layers {
  private Layers() {}

  /**
   * The layers of a world, the lowest first.
   *
   * @param world null if there is none yet
   */
  static List<Layer> of(@Nullable World world, MapLayers ofMaps) {
    List<Layer> layers = new ArrayList<>();
    if (world != null && world.map() != null) {
      layers.addAll(ofMaps.of(world));
      layers.add(new ReachLayer(world));
    }
    layers.addAll(List.of(new CellsLayer(), new FrameLayer(), new LinkLayer()));
    // ESs at places of their own would be lost among thousands of UEs.
    boolean placed = world != null && world.ess().placed();
    layers.addAll(
        placed
            ? List.of(new UeLayer(), new EsLayer(), new ApLayer())
            : List.of(new EsLayer(), new UeLayer(), new ApLayer()));
    layers.addAll(List.of(new HeadingLayer(), new LegendLayer()));
    return List.copyOf(layers);
  }
}
