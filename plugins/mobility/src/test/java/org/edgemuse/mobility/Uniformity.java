package org.edgemuse.mobility;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Pearson's test of places against the uniform distribution on 4 x 4 cells. */
final class Uniformity {
  private static final int CELLS = 4;

  /** The 0.9999 quantile of chi squared with 15 degrees of freedom. */
  private static final double LIMIT = 44.3;

  private Uniformity() {}

  /** Fails if the places are too uneven; they must be independent of each other. */
  static void check(World world) {
    int[][] counts = new int[CELLS][CELLS];
    for (int ue = 0; ue < world.ueCount(); ue++) {
      counts[cell(world.xM(ue), world)][cell(world.yM(ue), world)]++;
    }
    double expected = world.ueCount() / (double) (CELLS * CELLS);
    double chiSquared = 0;
    for (int[] column : counts) {
      for (int count : column) {
        chiSquared += (count - expected) * (count - expected) / expected;
      }
    }
    assertTrue(chiSquared < LIMIT, "chi squared " + chiSquared);
  }

  private static int cell(double coordinateM, World world) {
    return Math.min(CELLS - 1, (int) (CELLS * coordinateM / world.area().widthM()));
  }
}
