package org.edgemuse.places.city;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.random.Draws;

/**
 * Where somebody was who strolled through the streets, turning back only at dead ends.
 *
 * @param startS when the first position was taken, s
 * @param everyS from one position to the next, s
 * @param spots the positions
 */
record Walk(int startS, int everyS, List<Spot> spots) {
  private static final int EVERY_S = 10;
  private static final int LASTS_S = 600;
  private static final int LATEST_START_S = 120;

  Walk {
    spots = List.copyOf(spots);
  }

  static List<Walk> draw(Network network, int count, Draws draws) {
    List<Edge> edges = network.edges();
    List<List<Edge>> meeting = new ArrayList<>();
    for (int junction = 0; junction < network.junctions(); junction++) {
      meeting.add(new ArrayList<>());
    }
    for (Edge edge : edges) {
      meeting.get(edge.from()).add(edge);
      meeting.get(edge.to()).add(edge);
    }
    List<Walk> walks = new ArrayList<>();
    for (int walker = 0; walker < count; walker++) {
      walks.add(draw(network, edges, meeting, walker, draws));
    }
    return walks;
  }

  private static Walk draw(
      Network network, List<Edge> edges, List<List<Edge>> meeting, int walker, Draws draws) {
    Edge edge = edges.get(draws.below(edges.size(), walker, 0, 0));
    int from = edge.from();
    double stepM = EVERY_S * (1.1 + 0.5 * draws.uniform(walker, 0, 1));
    int startS = draws.below(LATEST_START_S, walker, 0, 2);
    List<Spot> spots = new ArrayList<>(List.of(network.spot(from)));
    double alongM = 0;
    for (int turn = 1; spots.size() <= LASTS_S / EVERY_S; ) {
      int to = edge.other(from);
      double lengthM = network.spot(from).distance(network.spot(to));
      if (alongM + stepM <= lengthM) {
        alongM += stepM;
        spots.add(network.spot(from).towards(network.spot(to), alongM / lengthM));
        continue;
      }
      // The rest of the step goes along the next street.
      alongM -= lengthM;
      List<Edge> choice = new ArrayList<>(meeting.get(to));
      if (choice.size() > 1) {
        choice.remove(edge);
      }
      edge = choice.get(draws.below(choice.size(), walker, turn++, 3));
      from = to;
    }
    return new Walk(startS, EVERY_S, spots);
  }
}
