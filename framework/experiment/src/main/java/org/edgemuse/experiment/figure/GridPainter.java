package org.edgemuse.experiment.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** The lines around and behind the data. */
final class GridPainter {
  private static final Color GRID = new Color(0xDDDDDD);
  private static final Color MINOR = new Color(0xF0F0F0);
  private static final BasicStroke FINE = new BasicStroke(1);
  private static final BasicStroke FRAME =
      new BasicStroke(1.4f, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER);

  private GridPainter() {}

  /** Pale horizontal lines at the ticks of y. */
  static void paintGrid(Graphics2D g, Plot plot) {
    Rectangle2D area = plot.area();
    g.setStroke(FINE);
    for (Tick tick : plot.y().ticks()) {
      g.setColor(tick.label().isEmpty() ? MINOR : GRID);
      double y = plot.pixelY(tick.value());
      g.draw(new Line2D.Double(area.getMinX(), y, area.getMaxX(), y));
    }
  }

  /** The left and lower side with tick marks, and zero where data lies on both sides of it. */
  static void paintAxes(Graphics2D g, Plot plot) {
    Rectangle2D area = plot.area();
    g.setColor(Color.BLACK);
    g.setStroke(FRAME);
    g.draw(new Line2D.Double(area.getMinX(), area.getMinY(), area.getMinX(), area.getMaxY()));
    g.draw(new Line2D.Double(area.getMinX(), area.getMaxY(), area.getMaxX(), area.getMaxY()));
    for (Tick tick : plot.y().ticks()) {
      double y = plot.pixelY(tick.value());
      double length = tick.label().isEmpty() ? TickLabels.MARK / 2 : TickLabels.MARK;
      g.draw(new Line2D.Double(area.getMinX() - length, y, area.getMinX(), y));
    }
    for (Tick tick : plot.x().ticks()) {
      double x = plot.pixelX(tick.value());
      g.draw(new Line2D.Double(x, area.getMaxY(), x, area.getMaxY() + TickLabels.MARK));
    }
    if (!plot.y().log() && plot.y().min() < 0 && plot.y().max() > 0) {
      double zero = plot.pixelY(0);
      g.setStroke(FINE);
      g.draw(new Line2D.Double(area.getMinX(), zero, area.getMaxX(), zero));
    }
  }
}
