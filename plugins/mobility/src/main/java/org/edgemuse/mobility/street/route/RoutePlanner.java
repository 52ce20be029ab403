package org.edgemuse.mobility.street.route;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.edgemuse.mobility.street.network.StreetNetwork;
import org.edgemuse.mobility.street.network.Traffic;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.AStarShortestPath;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/**
 * Finds one best way at a time: A* (Hart, Nilsson and Raphael), told by the distance as the crow
 * flies what is left at least.
 */
final class RoutePlanner {
  /** Keeps rounding from making the crow's way longer than a straight street. */
  private static final double A_LITTLE_LESS = 1 - 1e-9;

  /** Who starts in the middle of a street asks for the ways from both ends, then takes one. */
  private static final int KEPT = 2;

  /** Graphs do not refer to their network, so that it can be forgotten. */
  private static final Map<StreetNetwork, Graph<Integer, Integer>> KNOWN = new WeakHashMap<>();

  private final StreetNetwork network;
  private final double leastCostPerM;
  private final AStarShortestPath<Integer, Integer> search;

  private final Deque<GraphPath<Integer, Integer>> recent = new ArrayDeque<>();

  RoutePlanner(StreetNetwork network) {
    this.network = network;
    leastCostPerM = A_LITTLE_LESS / topSpeed(network);
    search = new AStarShortestPath<>(graph(network), this::leastCost);
  }

  private static double topSpeed(StreetNetwork network) {
    double fastest = network.traffic() == Traffic.FOOT ? 1 : 0;
    if (network.traffic() == Traffic.CAR) {
      for (int arc = 0; arc < network.arcCount(); arc++) {
        fastest = Math.max(fastest, network.speedMps(arc));
      }
    }
    return fastest;
  }

  private static Graph<Integer, Integer> graph(StreetNetwork network) {
    synchronized (KNOWN) {
      return KNOWN.computeIfAbsent(network, RoutePlanner::build);
    }
  }

  private static Graph<Integer, Integer> build(StreetNetwork network) {
    Graph<Integer, Integer> graph = new DirectedWeightedMultigraph<>(null, null);
    for (int junction = 0; junction < network.junctionCount(); junction++) {
      graph.addVertex(junction);
    }
    for (int arc = 0; arc < network.arcCount(); arc++) {
      graph.addEdge(network.tail(arc), network.head(arc), arc);
      graph.setEdgeWeight(arc, network.cost(arc));
    }
    return graph;
  }

  private double leastCost(int from, int to) {
    double dx = network.junctionXm(from) - network.junctionXm(to);
    double dy = network.junctionYm(from) - network.junctionYm(to);
    return Math.sqrt(dx * dx + dy * dy) * leastCostPerM;
  }

  /** The arcs of the best way, in order. */
  List<Integer> arcs(int from, int to) {
    return path(from, to).getEdgeList();
  }

  /** What the best way costs. */
  double cost(int from, int to) {
    return path(from, to).getWeight();
  }

  private GraphPath<Integer, Integer> path(int from, int to) {
    for (GraphPath<Integer, Integer> path : recent) {
      if (path.getStartVertex() == from && path.getEndVertex() == to) {
        return path;
      }
    }
    GraphPath<Integer, Integer> path = search.getPath(from, to);
    if (recent.size() == KEPT) {
      recent.removeFirst();
    }
    recent.addLast(path);
    return path;
  }
}
