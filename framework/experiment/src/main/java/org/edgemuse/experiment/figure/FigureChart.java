package org.edgemuse.experiment.figure;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.block.GridArrangement;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.ui.HorizontalAlignment;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.RectangleInsets;
import org.jfree.ui.VerticalAlignment;

/**
 * A figure as a chart: title, plot, legend, caption from top to bottom. The plot keeps its size;
 * the chart grows by what stands around it, so that nothing covers data.
 */
final class FigureChart {
  /** Width of every figure of one chart in figure units. */
  static final int WIDTH = 960;

  private static final double PADDING = 12;
  private static final double FIRST_HEIGHT = 530;
  private static final double LEGEND_GRAPHIC = 66;

  private final JFreeChart chart;
  private final int width;
  private final int height;

  /**
   * @throws IllegalStateException if Java has no fonts
   * @throws IllegalArgumentException if the picture asks for a logarithmic axis over values that
   *     are not positive
   */
  static FigureChart of(Picture picture) {
    Typeface.require();
    if (picture instanceof PanelFigure figure) {
      PanelGrid grid = new PanelGrid(figure);
      grid.setInsets(new RectangleInsets(4, 0, 0, 0));
      int width = (int) Math.ceil(grid.width() + 2 * PADDING);
      return new FigureChart(figure, grid, width, grid.height());
    }
    Figure figure = (Figure) picture;
    Frame frame = Frame.of(figure);
    Plot plot = figure.isBars() ? new BarPlot(figure, frame) : new CurvePlot(figure, frame);
    plot.setInsets(new RectangleInsets(12, 0, 0, 24));
    return new FigureChart(figure, plot, WIDTH, Room.ALONE.height());
  }

  private FigureChart(Picture figure, Plot plot, int width, double plotHeight) {
    this.width = width;
    plot.setOutlineVisible(false);
    chart = new JFreeChart(null, Typeface.TITLE, plot, false);
    chart.setBackgroundPaint(Color.WHITE);
    chart.setPadding(new RectangleInsets(PADDING, PADDING, PADDING, PADDING));
    chart.setTextAntiAlias(true);
    chart
        .getRenderingHints()
        .put(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    if (!figure.title().isEmpty()) {
      chart.setTitle(text(figure.title(), Typeface.TITLE, RectangleEdge.TOP));
    }
    // What is added first stands lowest.
    if (!figure.caption().isEmpty()) {
      chart.addSubtitle(text(figure.caption(), Typeface.CAPTION, RectangleEdge.BOTTOM));
    }
    if (!figure.legend().isEmpty() && figure.legend().size() <= Look.NAMED) {
      chart.addSubtitle(legend(figure.legend()));
    }
    double first = FIRST_HEIGHT + plotHeight;
    height = (int) Math.ceil(first - plotHeightIn(first) + plotHeight);
  }

  /** Width of this figure in figure units. */
  int width() {
    return width;
  }

  /** Height of this figure in figure units. */
  int height() {
    return height;
  }

  /** Paints the figure on a canvas of {@link #width} by {@link #height}. */
  void paint(Graphics2D g) {
    chart.draw(g, new Rectangle2D.Double(0, 0, width, height));
  }

  private double plotHeightIn(double wholeHeight) {
    Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    ChartRenderingInfo info = new ChartRenderingInfo(null);
    chart.draw(g, new Rectangle2D.Double(0, 0, width, wholeHeight), info);
    g.dispose();
    return info.getPlotInfo().getDataArea().getHeight();
  }

  private static TextTitle text(String words, Font font, RectangleEdge edge) {
    return new TextTitle(
        words,
        font,
        edge == RectangleEdge.TOP ? Color.BLACK : Color.DARK_GRAY,
        edge,
        HorizontalAlignment.CENTER,
        VerticalAlignment.CENTER,
        new RectangleInsets(4, 4, 4, 4));
  }

  /** As many rows as it takes, but evenly filled. */
  private LegendTitle legend(List<String> labels) {
    double widest = 0;
    for (String label : labels) {
      widest = Math.max(widest, Typeface.width(Typeface.TEXT, label));
    }
    int count = labels.size();
    int fitting = Math.max(1, (int) (width / (LEGEND_GRAPHIC + widest + 30)));
    int rows = (count + fitting - 1) / fitting;
    GridArrangement grid = new GridArrangement(rows, (count + rows - 1) / rows);
    LegendTitle legend = new LegendTitle(chart.getPlot(), grid, grid);
    legend.setItemFont(Typeface.TEXT);
    legend.setMargin(new RectangleInsets(8, 0, 0, 0));
    legend.setPosition(RectangleEdge.BOTTOM);
    legend.setLegendItemGraphicPadding(new RectangleInsets(2, 14, 2, 6));
    return legend;
  }
}
