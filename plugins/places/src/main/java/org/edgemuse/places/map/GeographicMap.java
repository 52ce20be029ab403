package org.edgemuse.places.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.api.map.Coordinates;
import org.edgemuse.kernel.api.map.MapLayer;
import org.edgemuse.kernel.api.map.MapLayer.Kind;
import org.edgemuse.kernel.api.map.MapPoints;
import org.edgemuse.kernel.api.map.MapShape;
import org.edgemuse.kernel.api.map.Street;
import org.edgemuse.kernel.api.map.Trace;
import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.api.world.Area;
import org.jspecify.annotations.Nullable;

/**
 * A place on Earth as files tell of it.
 *
 * @param area the rectangle
 * @param coordinates its place
 * @param named points by the option that names their file
 * @param streets to travel along
 * @param buildings to draw
 * @param ground to draw
 * @param traces to follow
 */
record GeographicMap(
    Area area,
    Coordinates coordinates,
    Map<String, MapPoints> named,
    List<Street> streets,
    List<MapShape> buildings,
    List<MapShape> ground,
    List<Trace> traces)
    implements WorldMap {

  /** Users are not drawn: UEs are. */
  private static final List<String> DRAWN = List.of(MapReader.SITES, MapReader.SERVERS);

  GeographicMap {
    named = Map.copyOf(named);
    streets = List.copyOf(streets);
    buildings = List.copyOf(buildings);
    ground = List.copyOf(ground);
    traces = List.copyOf(traces);
  }

  @Override
  public @Nullable MapPoints points(String name) {
    return named.get(name);
  }

  @Override
  public List<MapLayer> layers() {
    List<MapLayer> layers = new ArrayList<>();
    add(layers, MapReader.GROUND, Kind.GROUND, ground);
    add(layers, MapReader.BUILDINGS, Kind.BUILDINGS, buildings);
    List<MapShape> lines = streets.stream().map(s -> MapShape.of(s.xM(), s.yM())).toList();
    add(layers, MapReader.STREETS, Kind.STREETS, lines);
    for (String name : DRAWN) {
      MapPoints points = named.get(name);
      if (points != null) {
        add(layers, name, Kind.POINTS, marks(points));
      }
    }
    return layers;
  }

  private static void add(List<MapLayer> layers, String name, Kind kind, List<MapShape> shapes) {
    if (!shapes.isEmpty()) {
      layers.add(new MapLayer(name, kind, shapes));
    }
  }

  private static List<MapShape> marks(MapPoints points) {
    List<MapShape> marks = new ArrayList<>(points.count());
    for (int i = 0; i < points.count(); i++) {
      marks.add(MapShape.of(new double[] {points.xM()[i]}, new double[] {points.yM()[i]}));
    }
    return marks;
  }
}
