package org.edgemuse.experiment.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Draws curves: short ones with markers and whiskers, long ones as lines with bands. */
final class CurvePainter {
  private static final int MOST_MARKED_POINTS = 60;
  private static final double DODGE = 9;
  private static final int BAND_ALPHA = 45;
  private static final BasicStroke EDGE = new BasicStroke(1);

  private CurvePainter() {}

  static boolean isLong(Series series) {
    return series.size() > MOST_MARKED_POINTS;
  }

  static Look look(Figure figure, int index) {
    return Look.of(index, figure.series().size(), isLong(figure.series().get(index)));
  }

  static void paint(Graphics2D g, Figure figure, Plot plot) {
    int count = figure.series().size();
    boolean marked = count <= Look.DISTINCT;
    double dodge = marked ? dodge(figure, plot) : 0;
    for (int s = 0; s < count; s++) {
      if (isLong(figure.series().get(s)) && figure.series().get(s).hasIntervals() && marked) {
        paintBand(g, plot, figure.series().get(s), look(figure, s).colour());
      }
    }
    for (int s = 0; s < count; s++) {
      Look look = look(figure, s);
      g.setColor(look.colour());
      g.setStroke(look.stroke());
      double shift = (s - (count - 1) / 2.0) * dodge;
      g.draw(CurvePath.of(figure.series().get(s), plot, shift));
    }
    for (int s = 0; s < count; s++) {
      Series series = figure.series().get(s);
      if (marked && !isLong(series)) {
        paintPoints(g, plot, series, look(figure, s), (s - (count - 1) / 2.0) * dodge);
      } else {
        paintLonePoints(g, plot, series, look(figure, s));
      }
    }
  }

  static void paintMarker(Graphics2D g, Look look, double x, double y) {
    Shape shape = look.marker().at(x, y);
    g.setColor(look.hollow() ? Color.WHITE : look.colour());
    g.fill(shape);
    g.setStroke(look.hollow() ? look.solid() : EDGE);
    g.setColor(look.hollow() ? look.colour() : Color.WHITE);
    g.draw(shape);
  }

  /** The whisker lies over its marker, so that an interval shorter than the marker still shows. */
  private static void paintPoints(Graphics2D g, Plot plot, Series series, Look look, double shift) {
    for (int i = 0; i < series.size(); i++) {
      double y = series.y()[i];
      if (!Double.isNaN(y)) {
        double x = plot.pixelX(series.x()[i]) + shift;
        paintMarker(g, look, x, plot.pixelY(y));
        g.setColor(look.hollow() ? look.colour() : look.colour().darker().darker());
        Whisker.paint(g, plot, series, i, x);
      }
    }
  }

  /** A point between two holes has no line to show it. */
  private static void paintLonePoints(Graphics2D g, Plot plot, Series series, Look look) {
    double[] y = series.y();
    for (int i = 0; i < series.size(); i++) {
      boolean alone =
          !Double.isNaN(y[i])
              && (i == 0 || Double.isNaN(y[i - 1]))
              && (i == series.size() - 1 || Double.isNaN(y[i + 1]));
      if (alone) {
        g.setColor(look.colour());
        double radius = look.stroke().getLineWidth();
        g.fill(
            new Ellipse2D.Double(
                plot.pixelX(series.x()[i]) - radius,
                plot.pixelY(y[i]) - radius,
                2 * radius,
                2 * radius));
      }
    }
  }

  private static void paintBand(Graphics2D g, Plot plot, Series series, Color colour) {
    g.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), BAND_ALPHA));
    int from = 0;
    while (from < series.size()) {
      if (Double.isNaN(series.y()[from])) {
        from++;
        continue;
      }
      int to = from;
      Path2D.Double band = new Path2D.Double();
      while (to < series.size() && !Double.isNaN(series.y()[to])) {
        double x = plot.pixelX(series.x()[to]);
        double y = plot.pixelY(series.highAt(to));
        if (to == from) {
          band.moveTo(x, y);
        } else {
          band.lineTo(x, y);
        }
        to++;
      }
      for (int i = to - 1; i >= from; i--) {
        band.lineTo(plot.pixelX(series.x()[i]), plot.pixelY(series.lowAt(i)));
      }
      band.closePath();
      g.fill(band);
      from = to;
    }
  }

  /** Shifts series apart a little, so that whiskers at the same place do not hide each other. */
  private static double dodge(Figure figure, Plot plot) {
    int count = figure.series().size();
    boolean whiskers = figure.series().stream().anyMatch(Series::hasIntervals);
    if (!whiskers || count == 1) {
      return 0;
    }
    double[] places = Extent.ofX(figure).places();
    double least = Double.POSITIVE_INFINITY;
    for (int i = 1; i < places.length; i++) {
      least = Math.min(least, plot.pixelX(places[i]) - plot.pixelX(places[i - 1]));
    }
    return Math.min(DODGE, 0.3 * least / count);
  }
}
