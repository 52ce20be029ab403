package org.edgemuse.experiment.figure;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;

/** Draws the bars of categories that have one each: as wide as there is room, in the middle. */
final class LoneBars extends BarRenderer {
  private static final long serialVersionUID = 1L;

  @Override
  protected void calculateBarWidth(
      CategoryPlot plot, Rectangle2D dataArea, int rendererIndex, CategoryItemRendererState state) {
    CategoryAxis axis = getDomainAxis(plot, rendererIndex);
    int columns = plot.getDataset(rendererIndex).getColumnCount();
    double gaps = columns > 1 ? axis.getCategoryMargin() : 0;
    double used = 1 - axis.getLowerMargin() - axis.getUpperMargin() - gaps;
    state.setBarWidth(dataArea.getWidth() * Math.min(used / columns, getMaximumBarWidth()));
  }

  @Override
  protected double calculateBarW0(
      CategoryPlot plot,
      PlotOrientation orientation,
      Rectangle2D dataArea,
      CategoryAxis domainAxis,
      CategoryItemRendererState state,
      int row,
      int column) {
    double middle =
        domainAxis.getCategoryMiddle(column, getColumnCount(), dataArea, plot.getDomainAxisEdge());
    return middle - state.getBarWidth() / 2;
  }
}
