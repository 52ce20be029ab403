package org.edgemuse.console.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import org.edgemuse.kernel.api.map.Coordinates;
import org.edgemuse.kernel.api.map.MapPoints;
import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.world.World;

/** What a map tells of the place of an entity. */
final class MapPlace {
  private static final double SAME_PLACE_M = 1;

  private MapPlace() {}

  /** Longitude and latitude, of a map of a place on Earth; nothing otherwise. */
  static List<Property> degrees(World world, DoubleSupplier xM, DoubleSupplier yM) {
    WorldMap map = world.map();
    Coordinates coordinates = map == null ? null : map.coordinates();
    List<Property> properties = new ArrayList<>();
    if (coordinates != null) {
      properties.add(
          Property.text(
              "longitude",
              "Degrees to the east of Greenwich (WGS84)",
              () -> degree(coordinates, xM, yM, 0)));
      properties.add(
          Property.text(
              "latitude",
              "Degrees to the north of the equator (WGS84)",
              () -> degree(coordinates, xM, yM, 1)));
    }
    return properties;
  }

  /** Six decimals are a tenth of a metre. */
  private static String degree(
      Coordinates coordinates, DoubleSupplier xM, DoubleSupplier yM, int axis) {
    double[] lonLat = new double[2];
    coordinates.toDegrees(xM.getAsDouble(), yM.getAsDouble(), lonLat);
    return String.format(Locale.ROOT, "%.6f", lonLat[axis]);
  }

  /** The name of the point of that kind at which something stands; nothing if it has none. */
  static List<Property> name(World world, String kind, double xM, double yM) {
    WorldMap map = world.map();
    MapPoints points = map == null ? null : map.points(kind);
    for (int i = 0; points != null && i < points.count(); i++) {
      double dx = points.xM()[i] - xM;
      double dy = points.yM()[i] - yM;
      String name = points.names().get(i);
      if (dx * dx + dy * dy <= SAME_PLACE_M * SAME_PLACE_M && !name.isEmpty()) {
        return List.of(
            Property.text(
                "site", "Where it stands, as %s calls it".formatted(points.source()), () -> name));
      }
    }
    return List.of();
  }
}
