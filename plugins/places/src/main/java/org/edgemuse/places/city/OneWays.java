package org.edgemuse.places.city;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.edgemuse.kernel.api.random.Draws;

/**
 * Which streets cars drive along in one direction only: most residential ones, by turns one way and
 * the other, as long as every junction that cars reach is left and reached from everywhere.
 */
final class OneWays {
  private static final double SHARE = 0.7;

  /** By street, 0 for both ways, 1 along its pieces and -1 against them. */
  private final int[] directions;

  private final Network network;

  private OneWays(Network network) {
    this.network = network;
    directions = new int[network.lines()];
  }

  /** The direction of each street: 0 both ways, 1 along its pieces, -1 against them. */
  static int[] draw(Network network, Draws draws) {
    OneWays ways = new OneWays(network);
    ways.alternate(draws);
    while (ways.openTraps()) {
      // Each time at least one street more has two ways.
    }
    return ways.directions;
  }

  private void alternate(Draws draws) {
    boolean[] residential = new boolean[directions.length];
    for (Edge edge : network.edges()) {
      residential[edge.line()] |= edge.road() == Road.RESIDENTIAL;
    }
    int next = 1;
    for (int line = 0; line < directions.length; line++) {
      if (residential[line] && draws.uniform(line, 0, 0) < SHARE) {
        directions[line] = next;
        next = -next;
      }
    }
  }

  /** Gives two ways to the streets at junctions that cars cannot leave or reach; false if none. */
  private boolean openTraps() {
    List<Edge> driven = network.edges().stream().filter(edge -> edge.road().forCars()).toList();
    int start = driven.get(0).from();
    boolean[] reached = reached(driven, start, 1);
    boolean[] left = reached(driven, start, -1);
    boolean opened = false;
    for (Edge edge : driven) {
      boolean from = reached[edge.from()] && left[edge.from()];
      boolean to = reached[edge.to()] && left[edge.to()];
      if (!(from && to) && directions[edge.line()] != 0) {
        directions[edge.line()] = 0;
        opened = true;
      }
    }
    return opened;
  }

  /** Junctions to which cars get from the start, or from which they get there (sense -1). */
  private boolean[] reached(List<Edge> driven, int start, int sense) {
    List<List<Integer>> next = new ArrayList<>();
    for (int junction = 0; junction < network.junctions(); junction++) {
      next.add(new ArrayList<>());
    }
    for (Edge edge : driven) {
      int direction = sense * directions[edge.line()];
      if (direction >= 0) {
        next.get(edge.from()).add(edge.to());
      }
      if (direction <= 0) {
        next.get(edge.to()).add(edge.from());
      }
    }
    boolean[] reached = new boolean[network.junctions()];
    Deque<Integer> open = new ArrayDeque<>(List.of(start));
    reached[start] = true;
    while (!open.isEmpty()) {
      for (int junction : next.get(open.remove())) {
        if (!reached[junction]) {
          reached[junction] = true;
          open.add(junction);
        }
      }
    }
    return reached;
  }
}
