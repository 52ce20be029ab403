package org.edgemuse.places.city;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.random.Draws;
import org.jspecify.annotations.Nullable;

/**
 * Builds over the blocks, each set back from the streets around it: one building about a courtyard,
 * or several on lots, with here and there an empty one.
 */
final class BuildingPlan {
  /** Half an alley, where no street is. */
  private static final double ALLEY_M = 2;

  private static final double LEAST_BLOCK_M2 = 250;
  private static final double LEAST_BUILDING_M2 = 80;
  private static final double LEAST_COURTYARD_M2 = 400;
  private static final double COURTYARDS = 0.22;
  private static final double EMPTY_BLOCKS = 0.04;
  private static final double EMPTY_LOTS = 0.06;

  private final Lattice lattice;
  private final List<Openings.Opening> openings;
  private final Network network;
  private final Draws draws;
  private final List<Building> buildings = new ArrayList<>();

  private BuildingPlan(
      Lattice lattice, List<Openings.Opening> openings, Network network, Draws draws) {
    this.lattice = lattice;
    this.openings = openings;
    this.network = network;
    this.draws = draws;
  }

  static List<Building> draw(
      Lattice lattice, List<Openings.Opening> openings, Network network, Draws draws) {
    BuildingPlan plan = new BuildingPlan(lattice, openings, network, draws);
    for (int i = 0; i < lattice.cells(); i++) {
      for (int j = 0; j < lattice.cells(); j++) {
        plan.cell(i, j);
      }
    }
    return plan.buildings;
  }

  private void cell(int i, int j) {
    if (openings.stream().anyMatch(opening -> opening.holds(i, j))) {
      return;
    }
    int a = lattice.junction(i, j);
    int b = lattice.junction(i + 1, j);
    int c = lattice.junction(i + 1, j + 1);
    int d = lattice.junction(i, j + 1);
    if (network.between(a, c) != null) {
      block(Draws.pair(a, 0), a, b, c);
      block(Draws.pair(a, 1), a, c, d);
    } else if (network.between(b, d) != null) {
      block(Draws.pair(a, 0), a, b, d);
      block(Draws.pair(a, 1), b, c, d);
    } else {
      block(Draws.pair(a, 0), a, b, c, d);
    }
  }

  private void block(long name, int... junctions) {
    List<Spot> corners = new ArrayList<>();
    double[] setbacksM = new double[junctions.length];
    for (int k = 0; k < junctions.length; k++) {
      corners.add(lattice.spot(junctions[k]));
      int next = junctions[(k + 1) % junctions.length];
      setbacksM[k] = setbackM(network.between(junctions[k], next));
    }
    Convex block = new Convex(corners).inset(setbacksM);
    double kind = draws.uniform(name, 0, 0);
    if (block.area() < LEAST_BLOCK_M2 || kind < EMPTY_BLOCKS) {
      return;
    }
    Convex courtyard = block.insetAll(13 + 5 * draws.uniform(name, 0, 1));
    if (kind < EMPTY_BLOCKS + COURTYARDS && courtyard.area() > LEAST_COURTYARD_M2) {
      buildings.add(new Building(block.corners(), courtyard.corners()));
    } else {
      double lotM2 = 1300 + 1700 * draws.uniform(name, 0, 2);
      lots(block, lotM2, name, 1);
    }
  }

  private static double setbackM(@Nullable Edge edge) {
    return edge == null ? ALLEY_M : edge.road().setbackM();
  }

  /** Halves a lot until it is small enough; its number is that of its place in the tree. */
  private void lots(Convex lot, double lotM2, long block, int number) {
    if (lot.area() > lotM2) {
      int next = 2 * number;
      for (Convex half : lot.split(0.4 + 0.2 * draws.uniform(block, number, 3))) {
        lots(half, lotM2, block, next++);
      }
    } else if (draws.uniform(block, number, 4) >= EMPTY_LOTS) {
      Convex walls = lot.insetAll(0.5 + 2.5 * draws.uniform(block, number, 5));
      if (walls.area() > LEAST_BUILDING_M2) {
        buildings.add(new Building(walls.corners(), List.of()));
      }
    }
  }
}
