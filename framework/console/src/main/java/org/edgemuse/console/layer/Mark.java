package org.edgemuse.console.layer;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.edgemuse.console.scene.UeState;

/** The mark of a UE: each state has a shape of its own, for grey print. */
final class Mark {
  private static final double LEAST_FOR_SHAPES = 2.2;

  private Mark() {}

  /** The mark around a point, px; small ones are dots. */
  static Shape of(UeState state, double x, double y, double radius) {
    if (radius < LEAST_FOR_SHAPES) {
      return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
    return switch (state) {
      case IDLE, GENERATING -> new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
      case WAITING -> {
        double half = 0.9 * radius;
        yield new Rectangle2D.Double(x - half, y - half, 2 * half, 2 * half);
      }
      case RECEIVING -> {
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(x - 1.15 * radius, y - 0.75 * radius);
        triangle.lineTo(x + 1.15 * radius, y - 0.75 * radius);
        triangle.lineTo(x, y + 1.2 * radius);
        triangle.closePath();
        yield triangle;
      }
    };
  }
}
