package org.edgemuse.experiment.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.renderer.category.StatisticalLineAndShapeRenderer;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.statistics.DefaultStatisticalCategoryDataset;
import org.jfree.ui.RectangleInsets;

/**
 * Bars side by side within their category, from zero or the foot of a logarithmic axis. The
 * whiskers are a layer of their own: JFreeChart's bars with intervals have symmetrical ones only.
 */
final class BarPlot extends CategoryPlot {
  private static final double BAR_GAP = 0.03;
  private static final double WIDEST = 0.11;

  private final DefaultCategoryDataset bars = new DefaultCategoryDataset();
  private final DefaultStatisticalCategoryDataset whiskers =
      new DefaultStatisticalCategoryDataset();

  /** A name among others, which may be equal. */
  private record Name(int index, String text) implements Comparable<Name> {
    @Override
    public int compareTo(Name other) {
      return Integer.compare(index, other.index);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  BarPlot(Figure figure, Frame frame) {
    NamesAxis names = new NamesAxis(figure, frame.room().width());
    setDomainAxis(names);
    setRangeAxis(Axes.y(figure, frame.room()));
    setAxisOffset(RectangleInsets.ZERO_INSETS);
    setRangeGridlinePaint(Look.GRID);
    setRangeGridlineStroke(Look.GRID_LINE);
    setRangeZeroBaselineVisible(getRangeAxis().getRange().contains(0));
    setRangeZeroBaselineStroke(Axes.LINE);
    setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    BarRenderer barRenderer = figure.isOneBarEach() ? new LoneBars() : new BarRenderer();
    barRenderer.setBarPainter(new StandardBarPainter());
    barRenderer.setShadowVisible(false);
    barRenderer.setDrawBarOutline(true);
    barRenderer.setItemMargin(BAR_GAP);
    barRenderer.setMaximumBarWidth(WIDEST);
    barRenderer.setBaseLegendShape(new Rectangle2D.Double(-15, -8, 30, 16));
    barRenderer.setBase(Math.max(0, getRangeAxis().getLowerBound()));
    List<Name> columns = new ArrayList<>();
    for (String name : figure.categories()) {
      columns.add(new Name(columns.size(), names.shown(name)));
    }
    for (int s = 0; s < figure.series().size(); s++) {
      Look look = frame.look(s, false);
      barRenderer.setSeriesPaint(s, look.pale());
      barRenderer.setSeriesOutlinePaint(s, look.colour().darker());
      barRenderer.setSeriesOutlineStroke(s, new BasicStroke(1));
      add(figure.series().get(s), s, columns);
    }
    StatisticalLineAndShapeRenderer whiskerRenderer =
        new StatisticalLineAndShapeRenderer(false, false);
    whiskerRenderer.setUseSeriesOffset(!figure.isOneBarEach());
    whiskerRenderer.setItemMargin(BAR_GAP);
    whiskerRenderer.setErrorIndicatorPaint(Color.BLACK);
    whiskerRenderer.setErrorIndicatorStroke(Look.WHISKER);
    whiskerRenderer.setBaseSeriesVisibleInLegend(false);
    setDataset(0, bars);
    setRenderer(0, barRenderer);
    setDataset(1, whiskers);
    setRenderer(1, whiskerRenderer);
  }

  /** Every series gets a place in every category, even where it has no value. */
  private void add(Series series, int index, List<Name> columns) {
    Name row = new Name(index, series.label());
    for (Name column : columns) {
      bars.addValue(null, row, column);
      whiskers.add(null, null, row, column);
    }
    for (int i = 0; i < series.size(); i++) {
      Name column = columns.get((int) series.x()[i]);
      if (!Double.isNaN(series.y()[i])) {
        bars.setValue(series.y()[i], row, column);
      }
      double low = Math.max(series.lowAt(i), getRangeAxis().getLowerBound());
      double high = series.highAt(i);
      if (series.lowAt(i) < high) {
        whiskers.add((low + high) / 2, (high - low) / 2, row, column);
      }
    }
  }
}
