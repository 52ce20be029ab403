package org.edgemuse.experiment.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;

/** Draws every curve as one path, with markers at all its points or only at those without line. */
final class CurveRenderer extends XYLineAndShapeRenderer {
  private static final int MARK_ALPHA = 170;

  private final XYDataset data;

  CurveRenderer(XYDataset data) {
    this.data = data;
    setDrawSeriesLineAsPath(true);
    setUseFillPaint(true);
    setUseOutlinePaint(true);
    setLegendLine(new Line2D.Double(-27, 0, 27, 0));
  }

  void show(int series, Look look, boolean marked) {
    setSeriesPaint(series, look.colour());
    setSeriesStroke(series, look.stroke());
    setSeriesShape(series, look.marker());
    setSeriesShapesVisible(series, marked);
    setSeriesFillPaint(series, look.hollow() ? Color.WHITE : look.colour());
    setSeriesOutlinePaint(series, marked && !look.hollow() ? Color.WHITE : look.colour());
    setSeriesOutlineStroke(series, new BasicStroke(look.hollow() ? 2 : 1));
  }

  /** Marks of this size alone, seen through, as many lie on each other. */
  void scatter(int series, Look look, double size) {
    show(series, look, true);
    setSeriesLinesVisible(series, false);
    setSeriesShape(
        series, AffineTransform.getScaleInstance(size, size).createTransformedShape(look.marker()));
    setSeriesFillPaint(series, look.hollow() ? Color.WHITE : translucent(look.colour()));
  }

  private static Color translucent(Color colour) {
    return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), MARK_ALPHA);
  }

  /** A point between two holes has no line to show it. */
  @Override
  public boolean getItemShapeVisible(int series, int item) {
    return super.getItemShapeVisible(series, item)
        || (!hole(series, item) && hole(series, item - 1) && hole(series, item + 1));
  }

  private boolean hole(int series, int item) {
    return item < 0
        || item >= data.getItemCount(series)
        || Double.isNaN(data.getYValue(series, item));
  }
}
