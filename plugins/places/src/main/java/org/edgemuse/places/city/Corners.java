package org.edgemuse.places.city;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.random.Draws;

/** Base stations at street corners, apart from each other as networks are. */
final class Corners {
  /** Of how many corners the one farthest from all stations is taken. */
  private static final int CANDIDATES = 6;

  private static final double FROM_JUNCTION_M = 5;

  private Corners() {}

  /**
   * Draws them.
   *
   * @throws IllegalArgumentException if there are fewer corners than that
   */
  static List<Spot> draw(Network network, int count, Draws draws) {
    List<Integer> free = new ArrayList<>();
    for (int junction = 0; junction < network.junctions(); junction++) {
      if (network.degree(junction) > 2) {
        free.add(junction);
      }
    }
    if (count > free.size()) {
      throw new IllegalArgumentException(
          "--sites (%d) stand at street corners, of which there are %d; a larger city (--size-m) has more"
              .formatted(count, free.size()));
    }
    List<Spot> sites = new ArrayList<>();
    for (int site = 0; site < count; site++) {
      int best = -1;
      double farthest = -1;
      for (int k = 0; k < CANDIDATES; k++) {
        int candidate = draws.below(free.size(), site, 0, k);
        double distance = nearest(network.spot(free.get(candidate)), sites);
        if (distance > farthest) {
          best = candidate;
          farthest = distance;
        }
      }
      Spot junction = network.spot(free.remove(best));
      double dx = draws.uniform(site, 1, 0) < 0.5 ? FROM_JUNCTION_M : -FROM_JUNCTION_M;
      double dy = draws.uniform(site, 1, 1) < 0.5 ? FROM_JUNCTION_M : -FROM_JUNCTION_M;
      sites.add(junction.plus(dx, dy));
    }
    return sites;
  }

  private static double nearest(Spot spot, List<Spot> sites) {
    double nearest = Double.MAX_VALUE;
    for (Spot site : sites) {
      nearest = Math.min(nearest, site.distance(spot));
    }
    return nearest;
  }
}
