package org.edgemuse.mobility.street.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The points of streets, those that lie close to each other made one. A point is taken for the
 * earliest corner that is no further away than allowed, and for a new corner if there is none: what
 * comes out hangs on the order of the streets alone.
 */
final class Corners {
  /** Closer points are one whatever is allowed: a line between them would have no direction. */
  private static final double LEAST_JOIN_M = 1e-6;

  private static final double CELL_JOINS = 8;

  private record Cell(long column, long row) {}

  private final double joinM;
  private final double cellM;
  private final Map<Cell, List<Integer>> cells = new HashMap<>();
  private double[] xM = new double[1024];
  private double[] yM = new double[1024];
  private int count;
  private int joined;

  /**
   * No corners yet.
   *
   * @param joinM how far apart points are at most that are one, m
   */
  Corners(double joinM) {
    this.joinM = Math.max(joinM, LEAST_JOIN_M);
    // So large that most points are further than joinM from the border of theirs.
    cellM = Math.max(1, CELL_JOINS * joinM);
  }

  /** The corner at that point. */
  int at(double x, double y) {
    int earliest = earliest(x, y);
    if (earliest < count) {
      joined += xM[earliest] != x || yM[earliest] != y ? 1 : 0;
      return earliest;
    }
    if (count == xM.length) {
      xM = Arrays.copyOf(xM, 2 * count);
      yM = Arrays.copyOf(yM, 2 * count);
    }
    xM[count] = x;
    yM[count] = y;
    cells.computeIfAbsent(new Cell(cell(x), cell(y)), none -> new ArrayList<>(2)).add(count);
    return count++;
  }

  private long cell(double coordinateM) {
    return (long) Math.floor(coordinateM / cellM);
  }

  private int earliest(double x, double y) {
    int earliest = count;
    for (long column = cell(x - joinM); column <= cell(x + joinM); column++) {
      for (long row = cell(y - joinM); row <= cell(y + joinM); row++) {
        for (int corner : cells.getOrDefault(new Cell(column, row), List.of())) {
          double dx = xM[corner] - x;
          double dy = yM[corner] - y;
          if (corner < earliest && dx * dx + dy * dy <= joinM * joinM) {
            earliest = corner;
          }
        }
      }
    }
    return earliest;
  }

  /** How many there are. */
  int count() {
    return count;
  }

  /** How many points were moved to a corner that was not exactly there. */
  int joined() {
    return joined;
  }

  double xM(int corner) {
    return xM[corner];
  }

  double yM(int corner) {
    return yM[corner];
  }
}
