package org.edgemuse.console.map;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.console.layer.Layer;
import org.edgemuse.console.layer.MapLayers;
import org.edgemuse.console.portrayal.FoundPortrayals;
import org.edgemuse.console.portrayal.MapPortrayal;
import org.edgemuse.console.portrayal.PortrayalLayer;
import org.edgemuse.console.run.WatchedScenario;
import org.edgemuse.kernel.api.map.MapLayer;
import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.world.World;
import org.jspecify.annotations.Nullable;
import sim.display.GUIState;

/**
 * Draws maps by the portrayals that plugins have for them; or else what the map says of itself,
 * {@link WorldMap#layers}.
 */
public final class Basemap implements MapLayers {
  private final FoundPortrayals portrayals;
  private final @Nullable GUIState gui;

  /**
   * The layers of maps.
   *
   * @param portrayals of plugins
   * @param gui whose display they are drawn in, or null without one
   */
  public Basemap(FoundPortrayals portrayals, @Nullable GUIState gui) {
    this.portrayals = portrayals;
    this.gui = gui;
  }

  /**
   * The layers of the scenario's map.
   *
   * @throws org.edgemuse.kernel.plugin.PluginLoadException if it has one, and a plugin's portrayals
   *     cannot be made
   */
  public static Basemap of(WatchedScenario source, @Nullable GUIState gui) {
    boolean mapped = source.scenarios().stream().anyMatch(scenario -> scenario.map() != null);
    return new Basemap(
        mapped ? FoundPortrayals.of(source.request().plugins()) : FoundPortrayals.none(), gui);
  }

  @Override
  public List<Layer> of(World world) {
    WorldMap map = world.map();
    List<Layer> layers = new ArrayList<>();
    if (map != null) {
      for (MapPortrayal portrayal : portrayals.of(map)) {
        layers.add(new PortrayalLayer(portrayal, gui));
      }
    }
    if (map != null && layers.isEmpty()) {
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
      case POINTS -> new SitesLayer(layer, world);
    };
  }
}
