package org.edgemuse.experiment.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Lays a figure out from top to bottom: title, plot, tick labels, axis title, legend, caption. The
 * plot keeps its size; the figure grows by what stands below, so that nothing covers data.
 */
final class FigurePainter {
  /** Width of every figure in figure units. */
  static final int WIDTH = 960;

  private static final double PLOT_HEIGHT = 470;
  private static final double MARGIN = 16;
  private static final double RIGHT = 40;
  private static final double GAP = 12;

  private final Figure figure;
  private final List<String> title;
  private final List<String> caption;
  private final List<String> yLabel;
  private final Plot plot;
  private final TickLabels tickLabels;
  private final Legend legend;

  /**
   * @throws IllegalStateException if Java has no fonts
   * @throws IllegalArgumentException if the figure asks for a logarithmic axis over values that are
   *     not positive
   */
  FigurePainter(Figure figure) {
    Typeface.require();
    this.figure = figure;
    title = Typeface.wrap(Typeface.TITLE, figure.title(), WIDTH - 2 * MARGIN);
    caption = Typeface.wrap(Typeface.CAPTION, figure.caption(), WIDTH - 2 * MARGIN);
    Axis y = Axes.y(figure);
    yLabel = Typeface.wrap(Typeface.AXIS, figure.yLabel(), PLOT_HEIGHT);
    double yLabelWidth = yLabel.size() * Typeface.lineHeight(Typeface.AXIS);
    double left = MARGIN + yLabelWidth + TickLabels.widthOf(y) + GAP;
    double top = MARGIN + title.size() * Typeface.lineHeight(Typeface.TITLE) + GAP;
    double width = WIDTH - left - RIGHT;
    Axis x = figure.isBars() ? BarPainter.axis(figure) : Axes.x(figure, width);
    plot = new Plot(new Rectangle2D.Double(left, top, width, PLOT_HEIGHT), x, y);
    tickLabels = new TickLabels(plot, figure.isBars());
    legend = new Legend(figure, WIDTH - 2 * MARGIN);
  }

  /** Height of this figure in figure units. */
  int height() {
    double bottom = legendTop() + legend.height() + captionHeight() + MARGIN;
    return (int) Math.ceil(bottom);
  }

  /** Paints the figure on a canvas of {@link #WIDTH} by {@link #height}. */
  void paint(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setColor(Color.WHITE);
    g.fill(new Rectangle2D.Double(0, 0, WIDTH, height()));
    GridPainter.paintGrid(g, plot);
    Shape clip = g.getClip();
    Rectangle2D area = plot.area();
    // Lines on the axis itself show in full width.
    g.clip(
        new Rectangle2D.Double(
            area.getX() - 1, area.getY() - 1, area.getWidth() + 2, area.getHeight() + 2));
    if (figure.isBars()) {
      BarPainter.paint(g, figure, plot);
    } else {
      CurvePainter.paint(g, figure, plot);
    }
    g.setClip(clip);
    GridPainter.paintAxes(g, plot);
    tickLabels.paint(g);
    paintTitles(g);
    legend.paint(g, MARGIN, legendTop());
    g.setColor(Color.DARK_GRAY);
    TextPainter.centred(
        g, Typeface.CAPTION, caption, WIDTH / 2.0, legendTop() + legend.height() + GAP / 2);
  }

  private void paintTitles(Graphics2D g) {
    Rectangle2D area = plot.area();
    g.setColor(Color.BLACK);
    TextPainter.centred(g, Typeface.TITLE, title, WIDTH / 2.0, MARGIN);
    TextPainter.centred(
        g,
        Typeface.AXIS,
        List.of(figure.xLabel()),
        area.getCenterX(),
        area.getMaxY() + tickLabels.height());
    TextPainter.upwards(g, Typeface.AXIS, yLabel, MARGIN, area.getCenterY());
  }

  private double legendTop() {
    double xTitle = figure.xLabel().isEmpty() ? 0 : Typeface.lineHeight(Typeface.AXIS);
    return plot.area().getMaxY() + tickLabels.height() + xTitle + GAP;
  }

  private double captionHeight() {
    return caption.isEmpty() ? 0 : caption.size() * Typeface.lineHeight(Typeface.CAPTION) + GAP / 2;
  }
}
