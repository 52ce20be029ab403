package org.edgemuse.places.clip;

import java.util.Arrays;
import org.edgemuse.kernel.api.world.Area;

/**
 * Cuts rings at the sides of an area, one side after the other, as Sutherland and Hodgman do. A
 * ring that leaves and comes back stays one ring, joined along the side.
 */
public final class RingClip {
  private final double[] bounds;

  /** Of that area. */
  public RingClip(Area area) {
    bounds = new double[] {0, 0, area.widthM(), area.heightM()};
  }

  /**
   * The part of a ring that lies inside, x and y, its first point again at its end; two empty
   * arrays if nothing does.
   */
  public double[][] cut(double[] xM, double[] yM) {
    // The first point is told again by the last.
    double[][] ring = {Arrays.copyOf(xM, xM.length - 1), Arrays.copyOf(yM, yM.length - 1)};
    for (int side = 0; side < 4 && ring[0].length > 0; side++) {
      ring = cut(ring, side % 2, bounds[side], side < 2 ? 1 : -1);
    }
    int length = ring[0].length;
    if (length < 3) {
      return new double[2][0];
    }
    double[][] closed = {Arrays.copyOf(ring[0], length + 1), Arrays.copyOf(ring[1], length + 1)};
    closed[0][length] = closed[0][0];
    closed[1][length] = closed[1][0];
    return closed;
  }

  /** Keeps what lies beyond a bound of one axis, to its larger side if {@code sign} is 1. */
  private static double[][] cut(double[][] ring, int axis, double bound, int sign) {
    int length = ring[0].length;
    double[][] kept = new double[2][2 * length];
    int count = 0;
    for (int i = 0; i < length; i++) {
      int before = i == 0 ? length - 1 : i - 1;
      double here = sign * (ring[axis][i] - bound);
      double there = sign * (ring[axis][before] - bound);
      if (here < 0 != there < 0) {
        double at = there / (there - here);
        int other = 1 - axis;
        kept[axis][count] = bound;
        kept[other][count++] = ring[other][before] + at * (ring[other][i] - ring[other][before]);
      }
      if (here >= 0) {
        kept[0][count] = ring[0][i];
        kept[1][count++] = ring[1][i];
      }
    }
    return new double[][] {Arrays.copyOf(kept[0], count), Arrays.copyOf(kept[1], count)};
  }
}
