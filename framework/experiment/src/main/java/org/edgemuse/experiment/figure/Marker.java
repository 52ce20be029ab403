package org.edgemuse.experiment.figure;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Shapes of about equal area that mark points. */
enum Marker {
  CIRCLE,
  SQUARE,
  TRIANGLE,
  DIAMOND,
  TRIANGLE_DOWN,
  PENTAGON,
  STAR;

  private static final double RADIUS = 5.5;

  /** The shape around a point, in figure units. */
  Shape at(double x, double y) {
    return switch (this) {
      case CIRCLE -> new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
      case SQUARE -> polygon(x, y, 4, 45, 1.25, 1.25);
      case TRIANGLE -> polygon(x, y, 3, 0, 1.35, 1.35);
      case DIAMOND -> polygon(x, y, 4, 0, 1.3, 1.3);
      case TRIANGLE_DOWN -> polygon(x, y, 3, 180, 1.35, 1.35);
      case PENTAGON -> polygon(x, y, 5, 0, 1.2, 1.2);
      case STAR -> polygon(x, y, 10, 0, 1.6, 0.65);
    };
  }

  /** A polygon whose corners alternate between two distances, in units of the radius. */
  private static Shape polygon(
      double x, double y, int corners, double degrees, double outer, double inner) {
    Path2D.Double path = new Path2D.Double();
    for (int i = 0; i < corners; i++) {
      double angle = StrictMath.toRadians(degrees + 360.0 * i / corners);
      double radius = RADIUS * (i % 2 == 0 ? outer : inner);
      double px = x + radius * StrictMath.sin(angle);
      double py = y - radius * StrictMath.cos(angle);
      if (i == 0) {
        path.moveTo(px, py);
      } else {
        path.lineTo(px, py);
      }
    }
    path.closePath();
    return path;
  }
}
