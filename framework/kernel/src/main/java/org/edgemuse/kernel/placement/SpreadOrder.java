package org.edgemuse.kernel.placement;

import java.util.Arrays;

/**
 * An order of points of which every beginning is spread over all of them: the point nearest to
 * their centre of gravity first, then always the one that is farthest from those before it
 * (Gonzalez's traversal, no more than twice as far from covering all points as the best choice). Of
 * points equally far the one with the lowest index comes first.
 */
final class SpreadOrder {
  /** Below every distance, so that of several points at one place each is taken once. */
  private static final double TAKEN = -1;

  private SpreadOrder() {}

  /** The indices of the first {@code count} points of the order. */
  static int[] of(double[] xM, double[] yM, int count) {
    double[] awayM2 = new double[xM.length];
    Arrays.fill(awayM2, Double.POSITIVE_INFINITY);
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      int next = i == 0 ? central(xM, yM) : farthest(awayM2);
      order[i] = next;
      for (int point = 0; point < awayM2.length; point++) {
        awayM2[point] = Math.min(awayM2[point], square(xM, yM, point, xM[next], yM[next]));
      }
      awayM2[next] = TAKEN;
    }
    return order;
  }

  private static int central(double[] xM, double[] yM) {
    double sumXM = 0;
    double sumYM = 0;
    for (int point = 0; point < xM.length; point++) {
      sumXM += xM[point];
      sumYM += yM[point];
    }
    int central = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int point = 0; point < xM.length; point++) {
      double away = square(xM, yM, point, sumXM / xM.length, sumYM / xM.length);
      if (away < least) {
        least = away;
        central = point;
      }
    }
    return central;
  }

  private static int farthest(double[] awayM2) {
    int farthest = 0;
    for (int point = 1; point < awayM2.length; point++) {
      if (awayM2[point] > awayM2[farthest]) {
        farthest = point;
      }
    }
    return farthest;
  }

  private static double square(double[] xM, double[] yM, int point, double toXM, double toYM) {
    double dx = xM[point] - toXM;
    double dy = yM[point] - toYM;
    return dx * dx + dy * dy;
  }
}
