package org.edgemuse.console.map;

import java.awt.geom.Path2D;
import org.edgemuse.console.layer.Sheet;
import org.edgemuse.kernel.api.map.MapShape;

/** Shapes as paths in pixels, without points that no eye could tell apart. */
final class Outline {
  private static final double LEAST_STEP_PX = 0.4;

  private Outline() {}

  /**
   * Adds a shape.
   *
   * @param closed whether its rings end where they begin
   */
  static void add(Path2D path, MapShape shape, Sheet sheet, boolean closed) {
    for (int ring = 0; ring < shape.xM().length; ring++) {
      add(path, shape.xM()[ring], shape.yM()[ring], sheet, closed);
    }
  }

  private static void add(Path2D path, double[] xM, double[] yM, Sheet sheet, boolean closed) {
    double atX = 0;
    double atY = 0;
    for (int i = 0; i < xM.length; i++) {
      double x = sheet.x(xM[i]);
      double y = sheet.y(yM[i]);
      if (i == 0) {
        path.moveTo(x, y);
      } else if (i < xM.length - 1
          && Math.abs(x - atX) < LEAST_STEP_PX
          && Math.abs(y - atY) < LEAST_STEP_PX) {
        continue;
      } else {
        path.lineTo(x, y);
      }
      atX = x;
      atY = y;
    }
    if (closed && xM.length > 0) {
      path.closePath();
    }
  }
}
