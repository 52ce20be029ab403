package org.edgemuse.experiment.figure;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;

/**
 * Panels in rows and columns. All their data areas have one size and are in line; what the x axis
 * says stands below the lowest panel of a column only, if it is the same in all.
 */
final class PanelGrid extends Plot {
  private static final double GAP = 16;

  private final PanelFigure figure;
  private final Room room;
  private final int columns;
  private final List<Panel> panels = new ArrayList<>();
  private final double[] lefts;
  private final double[] rights;
  private final double[] tops;
  private final double[] bottoms;

  PanelGrid(PanelFigure figure) {
    this.figure = figure;
    columns = figure.columns();
    room = Room.of(columns);
    int count = figure.panels().size();
    int rows = (count + columns - 1) / columns;
    lefts = new double[columns];
    rights = new double[columns];
    tops = new double[rows];
    bottoms = new double[rows];
    Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    for (int i = 0; i < count; i++) {
      Figure chart = figure.panels().get(i);
      boolean lowest = i + columns >= count || !figure.sharesX();
      Panel panel = new Panel(g, chart, Frame.of(chart, figure), figure.title(i), lowest);
      panels.add(panel);
      int column = i % columns;
      int row = i / columns;
      lefts[column] = Math.max(lefts[column], panel.left());
      rights[column] = Math.max(rights[column], panel.right());
      tops[row] = Math.max(tops[row], panel.top());
      bottoms[row] = Math.max(bottoms[row], panel.bottom());
    }
    g.dispose();
  }

  /** Width of all panels. */
  double width() {
    return Arrays.stream(lefts).sum()
        + Arrays.stream(rights).sum()
        + columns * room.width()
        + (columns - 1) * GAP;
  }

  /** Height of all panels with their titles. */
  double height() {
    return Arrays.stream(tops).sum()
        + Arrays.stream(bottoms).sum()
        + tops.length * room.height()
        + (tops.length - 1) * GAP;
  }

  @Override
  public void draw(
      Graphics2D g,
      Rectangle2D area,
      Point2D anchor,
      PlotState parentState,
      PlotRenderingInfo info) {
    getInsets().trim(area);
    if (info != null) {
      info.setDataArea(area);
    }
    double y = area.getY();
    for (int row = 0; row < tops.length; row++) {
      double x = area.getX();
      y += tops[row];
      for (int column = 0; column < columns && row * columns + column < panels.size(); column++) {
        x += lefts[column];
        panels.get(row * columns + column).draw(g, Math.rint(x), Math.rint(y));
        x += room.width() + rights[column] + GAP;
      }
      y += room.height() + bottoms[row] + GAP;
    }
  }

  /** Each line once, as it looks in the first panel that has it. */
  @Override
  public LegendItemCollection getLegendItems() {
    Map<String, LegendItem> items = new HashMap<>();
    for (Panel panel : panels) {
      LegendItemCollection own = panel.legendItems();
      for (int i = 0; i < own.getItemCount(); i++) {
        items.putIfAbsent(own.get(i).getLabel(), own.get(i));
      }
    }
    LegendItemCollection all = new LegendItemCollection();
    figure.legend().forEach(label -> all.add(items.get(label)));
    return all;
  }

  @Override
  public String getPlotType() {
    return "panels";
  }
}
