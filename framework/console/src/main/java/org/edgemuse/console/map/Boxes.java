package org.edgemuse.console.map;

import java.awt.Rectangle;
import java.util.List;
import java.util.function.IntConsumer;
import org.edgemuse.console.layer.Sheet;
import org.edgemuse.kernel.api.map.MapShape;

/** The rectangles around shapes, by which those are found that a part of a picture shows. */
final class Boxes {
  private final double[] west;
  private final double[] east;
  private final double[] south;
  private final double[] north;

  /** Rectangles in metres. */
  Boxes(List<MapShape> shapes) {
    west = new double[shapes.size()];
    east = new double[west.length];
    south = new double[west.length];
    north = new double[west.length];
    for (int i = 0; i < west.length; i++) {
      west[i] = least(shapes.get(i).xM(), 1);
      east[i] = -least(shapes.get(i).xM(), -1);
      south[i] = least(shapes.get(i).yM(), 1);
      north[i] = -least(shapes.get(i).yM(), -1);
    }
  }

  private static double least(double[][] rings, double sign) {
    double least = Double.POSITIVE_INFINITY;
    for (double[] ring : rings) {
      for (double value : ring) {
        least = Math.min(least, sign * value);
      }
    }
    return least;
  }

  /**
   * Tells the shapes that may be seen.
   *
   * @param visible px
   * @param edge how much wider than its points a shape is drawn, px
   */
  void forEachIn(Rectangle visible, Sheet sheet, double edge, IntConsumer shape) {
    for (int i = 0; i < west.length; i++) {
      if (sheet.x(west[i]) - edge <= visible.getMaxX()
          && sheet.x(east[i]) + edge >= visible.getX()
          && sheet.y(north[i]) - edge <= visible.getMaxY()
          && sheet.y(south[i]) + edge >= visible.getY()) {
        shape.accept(i);
      }
    }
  }

  /** The longer side of the rectangle around a shape, m. */
  double sizeM(int shape) {
    return Math.max(east[shape] - west[shape], north[shape] - south[shape]);
  }
}
