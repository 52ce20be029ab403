package org.edgemuse.places.city;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.random.Draws;

/** The blocks that a park and a lake take together, clear of avenues, the ring and each other. */
final class Openings {
  private static final int TRIES = 400;

  /** What becomes of the blocks. */
  enum Use {
    PARK,
    LAKE
  }

  /**
   * A rectangle of blocks.
   *
   * @param use what becomes of them
   * @param i the first column of blocks
   * @param j the first row of blocks
   * @param wide columns of blocks
   * @param high rows of blocks
   */
  record Opening(Use use, int i, int j, int wide, int high) {

    boolean holds(int column, int row) {
      return column >= i && column < i + wide && row >= j && row < j + high;
    }

    /** Whether a junction lies within, not at the edge. */
    boolean surrounds(int column, int row) {
      return column > i && column < i + wide && row > j && row < j + high;
    }

    boolean touches(Opening other) {
      return i <= other.i + other.wide
          && other.i <= i + wide
          && j <= other.j + other.high
          && other.j <= j + high;
    }
  }

  private Openings() {}

  /** The park and the lake; less where there is no room. */
  static List<Opening> draw(Lattice lattice, Draws draws) {
    int cells = lattice.cells();
    List<Opening> found = new ArrayList<>();
    int wide = cells >= 12 ? 3 : 2;
    add(lattice, draws, Use.PARK, wide, wide - 1, found);
    add(lattice, draws, Use.LAKE, 2, cells >= 12 ? 2 : 1, found);
    return found;
  }

  private static void add(
      Lattice lattice, Draws draws, Use use, int wide, int high, List<Opening> found) {
    for (int t = 0; t < TRIES; t++) {
      int i = 1 + draws.below(lattice.cells() - wide - 1, use.ordinal(), t, 0);
      int j = 1 + draws.below(lattice.cells() - high - 1, use.ordinal(), t, 1);
      Opening opening = new Opening(use, i, j, wide, high);
      if (found.stream().noneMatch(opening::touches) && isClear(lattice, opening)) {
        found.add(opening);
        return;
      }
    }
  }

  private static boolean isClear(Lattice lattice, Opening opening) {
    for (int[] avenue : lattice.avenues()) {
      for (int k = 1; k < avenue.length; k++) {
        int columns = lattice.cells() + 1;
        int column = Math.min(avenue[k] / columns, avenue[k - 1] / columns);
        int row = Math.min(avenue[k] % columns, avenue[k - 1] % columns);
        if (opening.holds(column, row)) {
          return false;
        }
      }
    }
    return true;
  }
}
