package org.edgemuse.places.city;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.edgemuse.kernel.api.random.Draws;

/** People along the streets, as many on a metre everywhere. */
final class Passers {
  private static final double PAVEMENT_M = 3;

  private Passers() {}

  static List<Spot> draw(Network network, int count, Draws draws) {
    List<Edge> edges = network.edges();
    double[] until = new double[edges.size()];
    double totalM = 0;
    for (int e = 0; e < until.length; e++) {
      totalM += length(network, edges.get(e));
      until[e] = totalM;
    }
    List<Spot> people = new ArrayList<>();
    for (int person = 0; person < count; person++) {
      double at = draws.uniform(person, 0, 0) * totalM;
      people.add(beside(network, edges.get(firstAbove(until, at)), draws, person));
    }
    return people;
  }

  private static int firstAbove(double[] rising, double at) {
    int found = Arrays.binarySearch(rising, at);
    return Math.min(found < 0 ? -found - 1 : found + 1, rising.length - 1);
  }

  private static double length(Network network, Edge edge) {
    return network.spot(edge.from()).distance(network.spot(edge.to()));
  }

  /** On the pavement of either side. */
  private static Spot beside(Network network, Edge edge, Draws draws, int person) {
    Spot from = network.spot(edge.from());
    Spot to = network.spot(edge.to());
    double side = draws.uniform(person, 0, 2) < 0.5 ? PAVEMENT_M : -PAVEMENT_M;
    double scale = side / from.distance(to);
    return from.towards(to, draws.uniform(person, 0, 1))
        .plus(scale * (from.y() - to.y()), scale * (to.x() - from.x()));
  }
}
