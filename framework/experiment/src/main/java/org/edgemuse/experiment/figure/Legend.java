package org.edgemuse.experiment.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Names of the series in columns below the plot. */
final class Legend {
  private static final double SWATCH = 54;
  private static final double GAP = 8;
  private static final double COLUMN_GAP = 26;

  private final Figure figure;
  private final List<Series> series;
  private final double width;
  private final double columnWidth;
  private final int columns;

  /** A legend of at most this width. */
  Legend(Figure figure, double width) {
    this.figure = figure;
    this.width = width;
    series = figure.hasLegend() ? figure.series() : List.of();
    double widest = 0;
    for (Series one : series) {
      widest = Math.max(widest, Typeface.width(Typeface.TEXT, one.label()));
    }
    columnWidth = SWATCH + GAP + widest + COLUMN_GAP;
    int fitting = Math.max(1, (int) ((width + COLUMN_GAP) / columnWidth));
    // As many rows as it takes, but evenly filled.
    int rows = Math.max(1, (series.size() + fitting - 1) / fitting);
    columns = Math.max(1, (series.size() + rows - 1) / rows);
  }

  double height() {
    int rows = (series.size() + columns - 1) / columns;
    return rows * rowHeight();
  }

  void paint(Graphics2D g, double left, double top) {
    double used = columns * columnWidth - COLUMN_GAP;
    double start = left + (width - used) / 2;
    for (int i = 0; i < series.size(); i++) {
      double x = start + i % columns * columnWidth;
      double y = top + i / columns * rowHeight();
      double middle = y + rowHeight() / 2;
      if (figure.isBars()) {
        Rectangle2D box = new Rectangle2D.Double(x + SWATCH - 30, middle - 8, 30, 16);
        BarPainter.fill(g, box, BarPainter.look(figure, i));
      } else {
        Look look = CurvePainter.look(figure, i);
        g.setColor(look.colour());
        g.setStroke(look.stroke());
        g.draw(new Line2D.Double(x, middle, x + SWATCH, middle));
        if (!CurvePainter.isLong(series.get(i))) {
          CurvePainter.paintMarker(g, look, x + SWATCH / 2, middle);
        }
      }
      g.setColor(Color.BLACK);
      double textTop = middle - Typeface.TEXT.getSize2D() * 0.66;
      TextPainter.at(g, Typeface.TEXT, series.get(i).label(), x + SWATCH + GAP, textTop);
    }
  }

  private static double rowHeight() {
    return Typeface.lineHeight(Typeface.TEXT) + 2;
  }
}
