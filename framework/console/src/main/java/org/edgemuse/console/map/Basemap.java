package org.edgemuse.console.map;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.console.layer.Layer;
import org.edgemuse.console.layer.MapLayers;
import org.edgemuse.kernel.api.map.MapLayer;
import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.world.World;

/** Draws what a map says of itself, {@link WorldMap#layers}. */
public final class Basemap implements MapLayers {

  @Override
  public List<Layer> of(World world) {
    WorldMap map = world.map();
    List<Layer> layers = new ArrayList<>();
    if (map != null) {
      for (MapLayer layer : map.layers()) {
        if (!layer.shapes().isEmpty()) {
          layers.add(layer(layer, map, world));
        }
      }
    }
    return layers;
  }

  private static Layer layer(MapLayer layer, WorldMap map, World world) {
    return switch (layer.kind()) {
      case STREETS -> new StreetsLayer(layer, map.streets());
      case BUILDINGS -> new AreasLayer(layer, MapColours.BUILDING, MapColours.BUILDING_EDGE);
      case GROUND -> new AreasLayer(layer, MapColours.ofGround(layer.name()), null);
      case POINTS -> new SitesLayer(layer, world.aps());
    };
  }
}
