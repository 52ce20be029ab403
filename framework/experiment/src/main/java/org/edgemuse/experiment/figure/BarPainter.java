package org.edgemuse.experiment.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Draws bars side by side within their category, from zero or the foot of a logarithmic axis. */
final class BarPainter {
  private static final double FILL = 0.76;
  private static final double WIDEST = 90;
  private static final BasicStroke OUTLINE = new BasicStroke(1);

  private BarPainter() {}

  /** An axis with one tick a category, half a category wider at both ends. */
  static Axis axis(Figure figure) {
    List<Tick> ticks = new ArrayList<>();
    for (int i = 0; i < figure.categories().size(); i++) {
      ticks.add(new Tick(i, figure.categories().get(i)));
    }
    return new Axis(-0.5, figure.categories().size() - 0.5, false, ticks);
  }

  static Look look(Figure figure, int index) {
    return Look.of(index, figure.series().size(), false);
  }

  static void paint(Graphics2D g, Figure figure, Plot plot) {
    int count = figure.series().size();
    double slot = plot.area().getWidth() / figure.categories().size();
    double width = Math.min(WIDEST, slot * FILL / count);
    double foot = plot.pixelY(plot.y().log() ? plot.y().min() : 0);
    for (int s = 0; s < count; s++) {
      Series series = figure.series().get(s);
      Look look = look(figure, s);
      for (int i = 0; i < series.size(); i++) {
        if (!Double.isNaN(series.y()[i])) {
          double left = plot.pixelX(series.x()[i]) + (s - count / 2.0) * width;
          double head = plot.pixelY(series.y()[i]);
          double inset = Math.min(1.5, width / 8);
          fill(
              g,
              new Rectangle2D.Double(
                  left + inset, Math.min(head, foot), width - 2 * inset, Math.abs(head - foot)),
              look);
          g.setColor(Color.BLACK);
          Whisker.paint(g, plot, series, i, left + width / 2);
        }
      }
    }
  }

  static void fill(Graphics2D g, Rectangle2D box, Look look) {
    g.setColor(look.pale());
    g.fill(box);
    g.setColor(look.colour().darker());
    g.setStroke(OUTLINE);
    g.draw(box);
  }
}
