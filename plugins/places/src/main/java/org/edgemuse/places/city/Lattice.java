package org.edgemuse.places.city;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.edgemuse.kernel.api.random.Draws;

/**
 * Where junctions are: a grid whose lines lie unevenly, bend, and are not quite met by their
 * junctions. Avenues cross it from junction to junction.
 */
final class Lattice {
  private static final double BLOCK_M = 125;
  private static final double EDGE_M = 40;
  private static final double BEND = 0.008;
  private static final double JITTER = 0.055;

  /** How much of the way to a straight line the junctions of an avenue go. */
  private static final double STRAIGHTENED = 0.7;

  private static final double LEAST_STRAIGHTENED = 0.05;

  /** Of the angle at each corner of a block. */
  private static final double LEAST_SINE = 0.25;

  private final int cells;
  private final Spot[] spots;
  private final List<int[]> avenues = new ArrayList<>();

  Lattice(double sizeM, Draws draws) {
    cells = Math.max(4, (int) Math.round((sizeM - 2 * EDGE_M) / BLOCK_M));
    spots = new Spot[(cells + 1) * (cells + 1)];
    place(sizeM, draws);
    layAvenues(draws.forPurpose("avenues"));
    avenues.forEach(this::straighten);
  }

  /** Blocks along a side. */
  int cells() {
    return cells;
  }

  /** The number of the junction in column i and row j, from 0. */
  int junction(int i, int j) {
    return i * (cells + 1) + j;
  }

  Spot spot(int junction) {
    return spots[junction];
  }

  /** All junctions, by number. */
  List<Spot> spots() {
    return List.of(spots);
  }

  /** The junctions along each avenue, which run diagonally. */
  List<int[]> avenues() {
    return avenues;
  }

  private void place(double sizeM, Draws draws) {
    double[] x = lines(sizeM, draws.forPurpose("columns"));
    double[] y = lines(sizeM, draws.forPurpose("rows"));
    Draws jitter = draws.forPurpose("jitter");
    Draws bends = draws.forPurpose("bends");
    double bendM = BEND * sizeM;
    double around = JITTER * (sizeM - 2 * EDGE_M) / cells;
    for (int i = 0; i <= cells; i++) {
      for (int j = 0; j <= cells; j++) {
        int junction = junction(i, j);
        double dx = bendM * wave(y[j] / sizeM + bends.uniform(0, 0, 0));
        double dy = bendM * wave(x[i] / sizeM + bends.uniform(1, 0, 0));
        dx += around * (2 * jitter.uniform(junction, 0, 0) - 1);
        dy += around * (2 * jitter.uniform(junction, 0, 1) - 1);
        spots[junction] = new Spot(x[i] + dx, y[j] + dy);
      }
    }
  }

  private static double wave(double turns) {
    return StrictMath.sin(2 * StrictMath.PI * turns);
  }

  private double[] lines(double sizeM, Draws draws) {
    double[] at = new double[cells + 1];
    for (int k = 1; k <= cells; k++) {
      at[k] = at[k - 1] + 0.75 + 0.5 * draws.uniform(k, 0, 0);
    }
    double scale = (sizeM - 2 * EDGE_M) / at[cells];
    for (int k = 0; k <= cells; k++) {
      at[k] = EDGE_M + at[k] * scale;
    }
    return at;
  }

  private void layAvenues(Draws draws) {
    int first = draws.below(cells / 4 + 1, 0, 0, 0);
    int length = cells - first;
    int[] rising = new int[length + 1];
    for (int k = 0; k <= length; k++) {
      rising[k] = junction(first + k, k);
    }
    avenues.add(rising);
    if (cells >= 12) {
      // Two diagonals meet at a junction if their starts differ by as many as there are blocks, or
      // by an even number less.
      int second = cells / 3 + draws.below(cells / 4, 1, 0, 0);
      second += (second - first + cells) % 2;
      int[] falling = new int[cells - second + 1];
      for (int k = 0; k < falling.length; k++) {
        falling[k] = junction(second + k, cells - k);
      }
      avenues.add(falling);
    }
  }

  /**
   * Moves an avenue's junctions towards a straight line, each as far as the blocks around it stay
   * clearly convex: streets would cross elsewhere than at junctions otherwise. Over a long avenue
   * the uneven lines of the grid go far astray.
   */
  private void straighten(int[] avenue) {
    Spot start = spots[avenue[0]];
    Spot end = spots[avenue[avenue.length - 1]];
    Spot[] before = spots.clone();
    double[] parts = new double[avenue.length];
    Arrays.fill(parts, 1, avenue.length - 1, STRAIGHTENED);
    boolean done = false;
    while (!done) {
      for (int k = 1; k < avenue.length - 1; k++) {
        Spot straight = start.towards(end, (double) k / (avenue.length - 1));
        spots[avenue[k]] = before[avenue[k]].towards(straight, parts[k]);
      }
      done = true;
      for (int k = 1; k < avenue.length - 1; k++) {
        if (parts[k] > 0 && !blocksAreConvex(avenue[k])) {
          parts[k] = parts[k] < LEAST_STRAIGHTENED ? 0 : parts[k] / 2;
          done = false;
        }
      }
    }
  }

  /** Whether the blocks that meet at a junction have no corner that is flat, or nearly. */
  private boolean blocksAreConvex(int junction) {
    int column = junction / (cells + 1);
    int row = junction % (cells + 1);
    for (int i = Math.max(0, column - 1); i < Math.min(cells, column + 1); i++) {
      for (int j = Math.max(0, row - 1); j < Math.min(cells, row + 1); j++) {
        if (!isConvex(i, j)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isConvex(int i, int j) {
    Spot[] corners = {
      spots[junction(i, j)],
      spots[junction(i + 1, j)],
      spots[junction(i + 1, j + 1)],
      spots[junction(i, j + 1)]
    };
    for (int k = 0; k < 4; k++) {
      Spot here = corners[k];
      Spot next = corners[(k + 1) % 4];
      Spot last = corners[(k + 3) % 4];
      double cross =
          (next.x() - here.x()) * (last.y() - here.y())
              - (next.y() - here.y()) * (last.x() - here.x());
      if (cross < LEAST_SINE * here.distance(next) * here.distance(last)) {
        return false;
      }
    }
    return true;
  }
}
