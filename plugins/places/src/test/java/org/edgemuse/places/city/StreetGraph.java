package org.edgemuse.places.city;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.edgemuse.kernel.api.map.Street;
import org.locationtech.jts.geom.Coordinate;

/** Where one gets to from where along streets that meet where their points are equal. */
final class StreetGraph {
  private final Map<Coordinate, List<Coordinate>> next = new LinkedHashMap<>();

  /** The graph of those who walk, whatever the direction of streets. */
  static StreetGraph ofWalkers(List<Street> streets) {
    StreetGraph graph = new StreetGraph();
    for (Street street : streets) {
      if (street.use() != Street.Use.CAR) {
        graph.add(street, true, true);
      }
    }
    return graph;
  }

  /** The graph of cars, and that of the same streets all driven the wrong way. */
  static StreetGraph ofCars(List<Street> streets, boolean reversed) {
    StreetGraph graph = new StreetGraph();
    for (Street street : streets) {
      if (street.use() != Street.Use.FOOT) {
        boolean along = street.direction() != Street.Direction.BACKWARD;
        boolean against = street.direction() != Street.Direction.FORWARD;
        graph.add(street, reversed ? against : along, reversed ? along : against);
      }
    }
    return graph;
  }

  private void add(Street street, boolean along, boolean against) {
    for (int k = 0; k < street.xM().length; k++) {
      List<Coordinate> fromHere = next.computeIfAbsent(at(street, k), none -> new ArrayList<>());
      if (along && k + 1 < street.xM().length) {
        fromHere.add(at(street, k + 1));
      }
      if (against && k > 0) {
        fromHere.add(at(street, k - 1));
      }
    }
  }

  private static Coordinate at(Street street, int k) {
    return new Coordinate(street.xM()[k], street.yM()[k]);
  }

  Set<Coordinate> junctions() {
    return next.keySet();
  }

  /** How many ways lead on from a junction. */
  int ways(Coordinate junction) {
    return next.get(junction).size();
  }

  /** The junctions that one does not get to from the first one. */
  Set<Coordinate> unreached() {
    Set<Coordinate> left = new LinkedHashSet<>(next.keySet());
    Coordinate start = left.iterator().next();
    left.remove(start);
    Deque<Coordinate> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      for (Coordinate neighbour : next.get(open.remove())) {
        if (left.remove(neighbour)) {
          open.add(neighbour);
        }
      }
    }
    return left;
  }
}
