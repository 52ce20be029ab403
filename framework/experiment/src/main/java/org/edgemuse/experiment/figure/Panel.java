package org.edgemuse.experiment.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.ui.RectangleInsets;

/** A chart below its title, drawn such that its data area has the size asked for. */
final class Panel {
  private static final RectangleInsets INSETS = new RectangleInsets(8, 0, 0, 12);
  private static final int MOST_ROUNDS = 5;

  private final Room room;
  private final Plot plot;
  private final TextTitle title;
  private final double titleHeight;
  private final RectangleInsets around;

  /**
   * @param g a canvas to measure letters on
   * @param lowest whether the x axis is named and numbered
   */
  Panel(Graphics2D g, Figure figure, Frame frame, String heading, boolean lowest) {
    room = frame.room();
    plot = figure.isBars() ? new BarPlot(figure, frame) : new CurvePlot(figure, frame);
    plot.setOutlineVisible(false);
    plot.setInsets(INSETS);
    if (!lowest) {
      Axis x =
          plot instanceof XYPlot curves
              ? curves.getDomainAxis()
              : ((CategoryPlot) plot).getDomainAxis();
      x.setLabel(null);
      x.setTickLabelsVisible(false);
    }
    title = new TextTitle(heading, Typeface.PANEL);
    title.setPaint(Color.BLACK);
    title.setMargin(new RectangleInsets(4, 0, 0, 0));
    titleHeight =
        heading.isEmpty()
            ? 0
            : title.arrange(g, RectangleConstraint.NONE.toFixedWidth(room.width())).getHeight();
    around = around(g);
    fix();
  }

  /** How far a panel reaches to the left of its data area. */
  double left() {
    return around.getLeft();
  }

  /** How far it reaches to the right. */
  double right() {
    return around.getRight();
  }

  /** How far it reaches up, title included. */
  double top() {
    return around.getTop() + titleHeight;
  }

  /** How far it reaches down. */
  double bottom() {
    return around.getBottom();
  }

  LegendItemCollection legendItems() {
    return plot.getLegendItems();
  }

  /** Draws it with the corner of its data area here. */
  void draw(Graphics2D g, double x, double y) {
    if (titleHeight > 0) {
      title.draw(g, new Rectangle2D.Double(x, y - top(), room.width(), titleHeight));
    }
    plot.draw(g, whole(around, x, y), null, null, null);
  }

  /**
   * How far the chart reaches beyond its data area, in whole units. What its labels take may hang
   * on the size of the whole, so that it is asked until the data area is as large as asked for.
   */
  private RectangleInsets around(Graphics2D g) {
    RectangleInsets found = new RectangleInsets(50, 50, 50, 50);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Rectangle2D whole = whole(found, 0, 0);
      PlotRenderingInfo info = new PlotRenderingInfo(new ChartRenderingInfo(null));
      plot.draw(g, (Rectangle2D) whole.clone(), null, null, info);
      Rectangle2D data = info.getDataArea();
      found =
          new RectangleInsets(
              data.getMinY() - whole.getMinY(),
              data.getMinX() - whole.getMinX(),
              whole.getMaxY() - data.getMaxY(),
              whole.getMaxX() - data.getMaxX());
      if (data.getWidth() == room.width() && data.getHeight() == room.height()) {
        break;
      }
    }
    return found;
  }

  /** Keeps the space of the axes, which another canvas with other letters would change. */
  private void fix() {
    AxisSpace y = new AxisSpace();
    y.setLeft(around.getLeft() - INSETS.getLeft());
    AxisSpace x = new AxisSpace();
    x.setBottom(around.getBottom() - INSETS.getBottom());
    if (plot instanceof XYPlot curves) {
      curves.setFixedRangeAxisSpace(y);
      curves.setFixedDomainAxisSpace(x);
    } else if (plot instanceof CategoryPlot bars) {
      bars.setFixedRangeAxisSpace(y);
      bars.setFixedDomainAxisSpace(x);
    }
  }

  /** The area of the chart with the corner of its data area here. */
  private Rectangle2D whole(RectangleInsets margins, double x, double y) {
    return new Rectangle2D.Double(
        x - margins.getLeft(),
        y - margins.getTop(),
        margins.getLeft() + room.width() + margins.getRight(),
        margins.getTop() + room.height() + margins.getBottom());
  }
}
