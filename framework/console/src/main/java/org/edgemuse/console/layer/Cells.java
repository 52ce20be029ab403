package org.edgemuse.console.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.edgemuse.kernel.agent.AccessPoints;
import org.edgemuse.kernel.api.world.Area;

/**
 * The part of the area that is nearer to an AP than to any other, as far as the AP reaches: convex
 * polygons in metres, cut by one bisector after another. Of APs at one place the first has it.
 */
final class Cells {
  private static final int CIRCLE = 72;

  private final List<double[]> polygons = new ArrayList<>();

  /**
   * The cells of APs.
   *
   * @param reachM how far each AP reaches, m
   */
  Cells(AccessPoints aps, Area area, IntToDoubleFunction reachM) {
    for (int ap = 0; ap < aps.count(); ap++) {
      polygons.add(cell(aps, area, reachM.applyAsDouble(ap), ap));
    }
  }

  /** The corners of a cell, x and y of one after the other, m; none if nothing is left of it. */
  double[] polygon(int ap) {
    return polygons.get(ap);
  }

  private static double[] cell(AccessPoints aps, Area area, double reachM, int ap) {
    double x = aps.xM(ap);
    double y = aps.yM(ap);
    double[] cell = {0, 0, area.widthM(), 0, area.widthM(), area.heightM(), 0, area.heightM()};
    if (reachM * reachM < square(area.widthM()) + square(area.heightM())) {
      cell = circle(x, y, reachM);
      cell = cut(cell, -1, 0, 0);
      cell = cut(cell, 1, 0, area.widthM());
      cell = cut(cell, 0, -1, 0);
      cell = cut(cell, 0, 1, area.heightM());
    }
    double farthest = farthest(cell, x, y);
    for (int other = 0; other < aps.count() && cell.length > 0; other++) {
      double dx = aps.xM(other) - x;
      double dy = aps.yM(other) - y;
      double squared = dx * dx + dy * dy;
      if (squared == 0 && other < ap) {
        return new double[0];
      }
      if (squared > 0 && squared < 4 * farthest) {
        cell = cut(cell, dx, dy, dx * x + dy * y + squared / 2);
        farthest = farthest(cell, x, y);
      }
    }
    return cell;
  }

  private static double square(double value) {
    return value * value;
  }

  private static double[] circle(double x, double y, double radius) {
    double[] circle = new double[2 * CIRCLE];
    for (int i = 0; i < CIRCLE; i++) {
      double angle = 2 * Math.PI * i / CIRCLE;
      circle[2 * i] = x + radius * StrictMath.cos(angle);
      circle[2 * i + 1] = y + radius * StrictMath.sin(angle);
    }
    return circle;
  }

  /** The largest squared distance of a corner. */
  private static double farthest(double[] polygon, double x, double y) {
    double farthest = 0;
    for (int i = 0; i < polygon.length; i += 2) {
      farthest = Math.max(farthest, square(polygon[i] - x) + square(polygon[i + 1] - y));
    }
    return farthest;
  }

  /** What of a convex polygon lies where a x + b y is at most c. */
  static double[] cut(double[] polygon, double a, double b, double c) {
    double[] kept = new double[polygon.length + 4];
    int size = 0;
    for (int i = 0; i < polygon.length; i += 2) {
      int next = (i + 2) % polygon.length;
      double here = a * polygon[i] + b * polygon[i + 1] - c;
      double there = a * polygon[next] + b * polygon[next + 1] - c;
      if (here <= 0) {
        kept[size++] = polygon[i];
        kept[size++] = polygon[i + 1];
      }
      if (here < 0 && there > 0 || here > 0 && there < 0) {
        double part = here / (here - there);
        kept[size++] = polygon[i] + part * (polygon[next] - polygon[i]);
        kept[size++] = polygon[i + 1] + part * (polygon[next + 1] - polygon[i + 1]);
      }
    }
    return java.util.Arrays.copyOf(kept, size);
  }
}
