package org.edgemuse.mobility.street.network;

import java.util.Arrays;

/**
 * Lists corners along Morton's curve, so that most of what is near in town is near in memory: a
 * traveller's next junctions are then in the same line of a cache as the last.
 */
final class NearOrder {
  private static final int BITS = 16;
  private static final int CORNER_BITS = 31;

  private NearOrder() {}

  /** The corners in that order; of those that are too near to tell apart the earlier is first. */
  static int[] of(Corners corners, int[] listed) {
    double[] xM = Arrays.stream(listed).mapToDouble(corners::xM).toArray();
    double[] yM = Arrays.stream(listed).mapToDouble(corners::yM).toArray();
    double westM = Arrays.stream(xM).min().orElse(0);
    double southM = Arrays.stream(yM).min().orElse(0);
    double eastM = Arrays.stream(xM).max().orElse(0);
    double northM = Arrays.stream(yM).max().orElse(0);
    double perM = ((1 << BITS) - 1) / Math.max(eastM - westM, northM - southM);
    long[] keys = new long[listed.length];
    for (int i = 0; i < listed.length; i++) {
      long column = spread((long) ((xM[i] - westM) * perM));
      long row = spread((long) ((yM[i] - southM) * perM));
      keys[i] = (column | row << 1) << CORNER_BITS | listed[i];
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) (key & Integer.MAX_VALUE)).toArray();
  }

  /** Moves the k-th bit to place 2 k. */
  private static long spread(long number) {
    long spread = 0;
    for (int bit = 0; bit < BITS; bit++) {
      spread |= (number >> bit & 1) << 2 * bit;
    }
    return spread;
  }
}
