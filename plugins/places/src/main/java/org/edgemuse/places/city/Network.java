package org.edgemuse.places.city;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.api.random.Draws;
import org.jspecify.annotations.Nullable;

/** Junctions and the pieces of street between them while a city is drawn. */
final class Network {
  private final List<Spot> spots;
  private final Map<Long, Edge> edges = new LinkedHashMap<>();
  private final int[] degrees;
  private final int[] carDegrees;
  private final List<String> lines = new ArrayList<>();

  /**
   * @param spots where junctions are
   * @param more how many junctions may still be added
   */
  Network(List<Spot> spots, int more) {
    this.spots = new ArrayList<>(spots);
    degrees = new int[spots.size() + more];
    carDegrees = new int[spots.size() + more];
  }

  /** Begins a street and returns its number. */
  int line(String name) {
    lines.add(name);
    return lines.size() - 1;
  }

  String name(int line) {
    return lines.get(line);
  }

  int lines() {
    return lines.size();
  }

  int junction(Spot spot) {
    spots.add(spot);
    return spots.size() - 1;
  }

  Spot spot(int junction) {
    return spots.get(junction);
  }

  int junctions() {
    return spots.size();
  }

  /** How many pieces of street end at a junction. */
  int degree(int junction) {
    return degrees[junction];
  }

  /** How many of them are for cars. */
  int carDegree(int junction) {
    return carDegrees[junction];
  }

  /** Adds a piece where none is. */
  void join(int from, int to, int line, Road road) {
    Edge edge = new Edge(from, to, line, road);
    edges.put(key(from, to), edge);
    count(edge, 1);
  }

  /** Takes away what lies between two junctions, if anything does. */
  void part(int from, int to) {
    Edge edge = edges.remove(key(from, to));
    if (edge != null) {
      count(edge, -1);
    }
  }

  private void count(Edge edge, int change) {
    for (int junction : new int[] {edge.from(), edge.to()}) {
      degrees[junction] += change;
      carDegrees[junction] += edge.road().forCars() ? change : 0;
    }
  }

  /** What lies between two junctions; null if nothing does. */
  @Nullable Edge between(int from, int to) {
    return edges.get(key(from, to));
  }

  /** All pieces, those of a street in their order along it. */
  List<Edge> edges() {
    return List.copyOf(edges.values());
  }

  private static long key(int from, int to) {
    return Draws.pair(Math.min(from, to), Math.max(from, to));
  }
}
