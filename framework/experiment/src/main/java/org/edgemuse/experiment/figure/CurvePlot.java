package org.edgemuse.experiment.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.jfree.ui.RectangleInsets;

/**
 * Curves or marks over numbers: short curves with markers and whiskers, longer ones with bands, and
 * long ones without markers. The bands lie below all lines and the whiskers over all markers, so
 * that an interval shorter than its marker shows.
 */
final class CurvePlot extends XYPlot {
  /** Points of a series that have room for their markers. */
  static final int MOST_MARKED_POINTS = 60;

  /** Points of a series whose whiskers can be told apart; more have a band. */
  static final int MOST_WHISKERS = 24;

  private static final int MANY_MARKS = 300;
  private static final double SMALL = 0.6;
  private static final double MARKER_ROOM = 10;

  private final YIntervalSeriesCollection bands = new YIntervalSeriesCollection();
  private final YIntervalSeriesCollection lines = new YIntervalSeriesCollection();
  private final YIntervalSeriesCollection whiskers = new YIntervalSeriesCollection();
  private final DeviationRenderer bandRenderer = new DeviationRenderer(false, false);
  private final CurveRenderer lineRenderer = new CurveRenderer(lines);
  private final XYErrorRenderer whiskerRenderer = new XYErrorRenderer();

  CurvePlot(Figure figure, Frame frame) {
    setDomainAxis(Axes.x(figure, frame));
    setRangeAxis(Axes.y(figure, frame.room()));
    setAxisOffset(RectangleInsets.ZERO_INSETS);
    setDomainGridlinesVisible(false);
    setRangeGridlinePaint(Look.GRID);
    setRangeGridlineStroke(Look.GRID_LINE);
    setRangeMinorGridlinesVisible(true);
    setRangeMinorGridlinePaint(Look.MINOR_GRID);
    setRangeMinorGridlineStroke(Look.GRID_LINE);
    setRangeZeroBaselineVisible(getRangeAxis().getRange().contains(0));
    setRangeZeroBaselineStroke(Axes.LINE);
    setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
    bandRenderer.setAlpha(0.18f);
    bandRenderer.setBaseSeriesVisibleInLegend(false);
    whiskerRenderer.setBaseShapesVisible(false);
    whiskerRenderer.setErrorStroke(Look.WHISKER);
    whiskerRenderer.setCapLength(9);
    whiskerRenderer.setBaseSeriesVisibleInLegend(false);
    if (figure.lines()) {
      add(figure, frame);
    } else {
      scatter(figure, frame);
    }
    setDataset(0, bands);
    setRenderer(0, bandRenderer);
    setDataset(1, lines);
    setRenderer(1, lineRenderer);
    setDataset(2, whiskers);
    setRenderer(2, whiskerRenderer);
  }

  /** Lets markers and lines on the edge of the plot show in full. */
  @Override
  public boolean render(
      Graphics2D g, Rectangle2D area, int index, PlotRenderingInfo info, CrosshairState state) {
    Rectangle2D wider = (Rectangle2D) area.clone();
    wider.add(area.getMinX() - MARKER_ROOM, area.getMinY() - MARKER_ROOM);
    wider.add(area.getMaxX() + MARKER_ROOM, area.getMaxY() + MARKER_ROOM);
    g.setClip(wider);
    return super.render(g, area, index, info, state);
  }

  private void add(Figure figure, Frame frame) {
    boolean distinct = frame.distinct();
    Stretch stretch = Stretch.of(getDomainAxis(), frame.room().width());
    Dodge dodge = new Dodge(figure, stretch);
    for (int s = 0; s < figure.series().size(); s++) {
      Series whole = figure.series().get(s);
      boolean isLong = whole.joined() && whole.size() > MOST_MARKED_POINTS;
      Series series = whole.joined() ? dodge.of(s, Thinning.of(whole, stretch)) : whole;
      Look look = frame.look(s, isLong);
      lineRenderer.show(s, look, !whole.joined() || distinct && !isLong);
      lineRenderer.setSeriesLinesVisible(s, whole.joined());
      YIntervalSeries line = added(lines, series.label());
      for (int i = 0; i < series.size(); i++) {
        line.add(series.x()[i], series.y()[i], series.y()[i], series.y()[i]);
      }
      if (distinct && series.hasIntervals() && whole.size() > MOST_WHISKERS) {
        addBands(series, look);
      } else if (distinct && series.hasIntervals()) {
        addWhiskers(series, look);
      }
    }
  }

  private void scatter(Figure figure, Frame frame) {
    long marks = figure.series().stream().mapToLong(Series::size).sum();
    double size = marks > MANY_MARKS ? SMALL : 1;
    for (int s = 0; s < figure.series().size(); s++) {
      Series series = figure.series().get(s);
      lineRenderer.scatter(s, frame.look(s, false), size);
      YIntervalSeries all = added(lines, series.label());
      for (int i = 0; i < series.size(); i++) {
        all.add(series.x()[i], series.y()[i], series.y()[i], series.y()[i]);
      }
    }
  }

  private void addWhiskers(Series series, Look look) {
    Color dark = look.hollow() ? look.colour() : look.colour().darker().darker();
    whiskerRenderer.setSeriesPaint(whiskers.getSeriesCount(), dark);
    YIntervalSeries ends = added(whiskers, series.label());
    for (int i = 0; i < series.size(); i++) {
      if (series.lowAt(i) < series.highAt(i)) {
        add(ends, series, i);
      }
    }
  }

  /** A hole ends a band, and another one begins behind it. */
  private void addBands(Series series, Look look) {
    YIntervalSeries band = null;
    for (int i = 0; i < series.size(); i++) {
      if (Double.isNaN(series.y()[i])) {
        band = null;
      } else {
        if (band == null) {
          bandRenderer.setSeriesFillPaint(bands.getSeriesCount(), look.colour());
          band = added(bands, series.label());
        }
        add(band, series, i);
      }
    }
  }

  /** A logarithmic axis has no place for an end that is not positive. */
  private void add(YIntervalSeries to, Series from, int i) {
    double low = Math.max(from.lowAt(i), getRangeAxis().getLowerBound());
    to.add(from.x()[i], from.y()[i], low, from.highAt(i));
  }

  private static YIntervalSeries added(YIntervalSeriesCollection data, String label) {
    YIntervalSeries series = new YIntervalSeries(label, false, true);
    data.addSeries(series);
    return series;
  }
}
