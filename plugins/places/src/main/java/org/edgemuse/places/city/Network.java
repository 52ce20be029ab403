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
  private final List<String> lines = new ArrayList<>();

  /**
   * @param spots where junctions are
   * @param more how many junctions may still be added
   */
  Network(List<Spot> spots, int more) {
    this.spots = new ArrayList<>(spots);
    degrees = new int[spots.size() + more];
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

  /** Adds a piece, or puts it in place of the one that is there. */
  void join(int from, int to, int line, Road road) {
    if (edges.put(key(from, to), new Edge(from, to, line, road)) == null) {
      degrees[from]++;
      degrees[to]++;
    }
  }

  void part(int from, int to) {
    if (edges.remove(key(from, to)) != null) {
      degrees[from]--;
      degrees[to]--;
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
