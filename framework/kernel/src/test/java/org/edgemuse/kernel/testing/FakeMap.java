package org.edgemuse.kernel.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.edgemuse.kernel.api.map.Coordinates;
import org.edgemuse.kernel.api.map.MapPoints;
import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.api.world.Area;
import org.jspecify.annotations.Nullable;

/** A square kilometre with points of given names. Immutable. */
public record FakeMap(LinkedHashMap<String, MapPoints> named, @Nullable Coordinates coordinates)
    implements WorldMap {

  /** A map without points, of no place on Earth. */
  public FakeMap() {
    this(new LinkedHashMap<>(), null);
  }

  /** This map with points of a file {@code name.csv}. */
  public FakeMap with(String name, double[] xM, double[] yM) {
    Map<String, MapPoints> more = new LinkedHashMap<>(named);
    List<String> names = IntStream.range(0, xM.length).mapToObj(i -> name + i).toList();
    more.put(name, new MapPoints(name + ".csv", xM, yM, names));
    return new FakeMap(new LinkedHashMap<>(more), coordinates);
  }

  /** This map somewhere on Earth. */
  public FakeMap at(Coordinates coordinates) {
    return new FakeMap(named, coordinates);
  }

  @Override
  public Area area() {
    return new Area(1000, 1000);
  }

  @Override
  public @Nullable MapPoints points(String name) {
    return named.get(name);
  }
}
