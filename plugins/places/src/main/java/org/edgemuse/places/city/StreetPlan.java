package org.edgemuse.places.city;

import java.util.List;
import org.edgemuse.kernel.api.random.Draws;

/**
 * Lays the streets of a city: a ring, secondary roads among residential ones, avenues; blocks that
 * grew together, passages, and paths through the park.
 */
final class StreetPlan {
  private static final int EVERY_SECONDARY = 4;
  private static final double MERGED = 0.13;
  private static final double PASSAGES = 0.35;

  /** At which junctions of its edge, from a corner on, paths into the park begin. */
  private static final int PATHS = 6;

  private final Lattice lattice;
  private final List<Openings.Opening> openings;
  private final Draws draws;
  private final Network network;

  private StreetPlan(Lattice lattice, List<Openings.Opening> openings, Draws draws) {
    this.lattice = lattice;
    this.openings = openings;
    this.draws = draws;
    network = new Network(lattice.spots(), openings.size());
  }

  static Network draw(Lattice lattice, List<Openings.Opening> openings, Draws draws) {
    StreetPlan plan = new StreetPlan(lattice, openings, draws);
    plan.layGrid();
    plan.layAvenues();
    plan.clearOpenings();
    plan.mergeBlocks();
    plan.layPaths();
    return plan.network;
  }

  private void layGrid() {
    int cells = lattice.cells();
    int columnPhase = 1 + draws.below(EVERY_SECONDARY - 1, 0, 0, 0);
    int rowPhase = 1 + draws.below(EVERY_SECONDARY - 1, 0, 0, 1);
    for (int i = 0; i <= cells; i++) {
      Road road = road(i, columnPhase);
      int line = network.line(road == Road.PRIMARY ? "Ring" : "Street " + i);
      for (int j = 0; j < cells; j++) {
        network.join(lattice.junction(i, j), lattice.junction(i, j + 1), line, road);
      }
    }
    for (int j = 0; j <= cells; j++) {
      Road road = road(j, rowPhase);
      int line = network.line(road == Road.PRIMARY ? "Ring" : "Row " + j);
      for (int i = 0; i < cells; i++) {
        network.join(lattice.junction(i, j), lattice.junction(i + 1, j), line, road);
      }
    }
  }

  private Road road(int place, int phase) {
    if (place == 0 || place == lattice.cells()) {
      return Road.PRIMARY;
    }
    return place % EVERY_SECONDARY == phase ? Road.SECONDARY : Road.RESIDENTIAL;
  }

  private void layAvenues() {
    int number = 1;
    for (int[] avenue : lattice.avenues()) {
      int line = network.line("Avenue " + number++);
      for (int k = 1; k < avenue.length; k++) {
        network.join(avenue[k - 1], avenue[k], line, Road.PRIMARY);
      }
    }
  }

  private void clearOpenings() {
    for (Openings.Opening opening : openings) {
      for (int i = opening.i(); i <= opening.i() + opening.wide(); i++) {
        for (int j = opening.j(); j <= opening.j() + opening.high(); j++) {
          if (opening.holds(i, j) && opening.holds(i - 1, j)) {
            network.part(lattice.junction(i, j), lattice.junction(i, j + 1));
          }
          if (opening.holds(i, j) && opening.holds(i, j - 1)) {
            network.part(lattice.junction(i, j), lattice.junction(i + 1, j));
          }
        }
      }
    }
  }

  /**
   * Takes residential streets away, or leaves a passage, where three others remain for cars, so
   * that nothing is cut off.
   */
  private void mergeBlocks() {
    for (Edge edge : network.edges()) {
      boolean merges =
          edge.road() == Road.RESIDENTIAL
              && network.carDegree(edge.from()) > 3
              && network.carDegree(edge.to()) > 3
              && draws.uniform(edge.from(), edge.to(), 2) < MERGED;
      if (!merges) {
        continue;
      }
      network.part(edge.from(), edge.to());
      if (draws.uniform(edge.from(), edge.to(), 3) < PASSAGES) {
        int line = network.line("Passage");
        network.join(edge.from(), edge.to(), line, Road.FOOTWAY);
      }
    }
  }

  private void layPaths() {
    for (Openings.Opening opening : openings) {
      if (opening.use() == Openings.Use.PARK) {
        layPaths(opening);
      }
    }
  }

  /** From the park's corners, and from the middles of two sides, to its middle. */
  private void layPaths(Openings.Opening park) {
    int i = park.i();
    int j = park.j();
    int[] columns = {0, park.wide(), park.wide(), 0, park.wide() / 2, (park.wide() + 1) / 2};
    int[] rows = {0, 0, park.high(), park.high(), 0, park.high()};
    double x = 0;
    double y = 0;
    for (int corner = 0; corner < 4; corner++) {
      Spot spot = lattice.spot(lattice.junction(i + columns[corner], j + rows[corner]));
      x += spot.x() / 4;
      y += spot.y() / 4;
    }
    int middle = network.junction(new Spot(x, y));
    for (int path = 0; path < PATHS; path++) {
      int line = network.line("Park path");
      int start = lattice.junction(i + columns[path], j + rows[path]);
      network.join(start, middle, line, Road.FOOTWAY);
    }
  }
}
