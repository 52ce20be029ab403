package org.edgemuse.experiment.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.ui.RectangleInsets;

/**
 * Panels in rows and columns, each below its title. All their data areas have one size and are in
 * line; the numbers of the x axis stand below the lowest panel of a column only.
 */
final class PanelGrid extends Plot {
  private static final double GAP = 16;

  private final PanelFigure figure;
  private final Room room;
  private final int columns;
  private final List<Cell> cells = new ArrayList<>();
  private final double[] lefts;
  private final double[] rights;
  private final double[] tops;
  private final double[] bottoms;

  /** A chart with its title and what it takes around its data area. */
  private record Cell(Plot plot, TextTitle title, double titleHeight, RectangleInsets around) {}

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
      Cell cell = cell(g, i);
      cells.add(cell);
      int column = i % columns;
      int row = i / columns;
      lefts[column] = Math.max(lefts[column], cell.around().getLeft());
      rights[column] = Math.max(rights[column], cell.around().getRight());
      tops[row] = Math.max(tops[row], cell.around().getTop() + cell.titleHeight());
      bottoms[row] = Math.max(bottoms[row], cell.around().getBottom());
    }
    g.dispose();
  }

  private Cell cell(Graphics2D g, int index) {
    Figure panel = figure.panels().get(index);
    Frame frame = Frame.of(panel, figure);
    Plot plot = panel.isBars() ? new BarPlot(panel, frame) : new CurvePlot(panel, frame);
    plot.setOutlineVisible(false);
    plot.setInsets(new RectangleInsets(8, 0, 0, 12));
    if (index + columns < figure.panels().size()) {
      Axis x =
          plot instanceof XYPlot curves
              ? curves.getDomainAxis()
              : ((CategoryPlot) plot).getDomainAxis();
      x.setLabel(null);
      x.setTickLabelsVisible(false);
    }
    TextTitle title = new TextTitle(figure.title(index), Typeface.PANEL);
    title.setPaint(Color.BLACK);
    title.setMargin(new RectangleInsets(4, 0, 0, 0));
    double titleHeight =
        title.getText().isEmpty()
            ? 0
            : title.arrange(g, RectangleConstraint.NONE.toFixedWidth(room.width())).getHeight();
    return new Cell(plot, title, titleHeight, around(g, plot));
  }

  /** How far a chart reaches beyond its data area, in whole units. */
  private RectangleInsets around(Graphics2D g, Plot plot) {
    Rectangle2D whole = new Rectangle2D.Double(0, 0, room.width() + 100, room.height() + 100);
    PlotRenderingInfo info = new PlotRenderingInfo(new ChartRenderingInfo(null));
    plot.draw(g, (Rectangle2D) whole.clone(), null, null, info);
    Rectangle2D data = info.getDataArea();
    return new RectangleInsets(
        data.getMinY(),
        data.getMinX(),
        whole.getMaxY() - data.getMaxY(),
        whole.getMaxX() - data.getMaxX());
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
      for (int column = 0; column < columns && row * columns + column < cells.size(); column++) {
        x += lefts[column];
        draw(g, cells.get(row * columns + column), x, y);
        x += room.width() + rights[column] + GAP;
      }
      y += room.height() + bottoms[row] + GAP;
    }
  }

  /** Draws a chart whose data area begins here. */
  private void draw(Graphics2D g, Cell cell, double x, double y) {
    RectangleInsets around = cell.around();
    double top = y - around.getTop();
    if (cell.titleHeight() > 0) {
      cell.title()
          .draw(
              g,
              new Rectangle2D.Double(
                  x, top - cell.titleHeight(), room.width(), cell.titleHeight()));
    }
    cell.plot()
        .draw(
            g,
            new Rectangle2D.Double(
                x - around.getLeft(),
                top,
                around.getLeft() + room.width() + around.getRight(),
                around.getTop() + room.height() + around.getBottom()),
            null,
            null,
            null);
  }

  /** Each line once, as it looks in the first panel that has it. */
  @Override
  public LegendItemCollection getLegendItems() {
    Map<String, LegendItem> items = new HashMap<>();
    for (Cell cell : cells) {
      LegendItemCollection own = cell.plot().getLegendItems();
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
