package org.edgemuse.console.chart;

import java.awt.Color;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;

/** The picture of a chart. To be used by the Swing thread once it is shown. */
final class LinePlot {
  private static final Color GRID = new Color(0xDDDDDD);

  private static final double SMALLEST_RANGE = 1e-8;

  private final Polylines curves = new Polylines();
  private final XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
  private final JFreeChart chart;

  /**
   * An empty chart.
   *
   * @param startsAtZero whether the axis of values does
   */
  LinePlot(String title, boolean startsAtZero) {
    chart =
        ChartFactory.createXYLineChart(
            title, "slot", "", curves, PlotOrientation.VERTICAL, true, true, false);
    XYPlot plot = chart.getXYPlot();
    renderer.setDrawSeriesLineAsPath(true);
    plot.setRenderer(renderer);
    plot.setBackgroundPaint(Color.WHITE);
    plot.setDomainGridlinePaint(GRID);
    plot.setRangeGridlinePaint(GRID);
    chart.setBackgroundPaint(Color.WHITE);
    NumberAxis slots = (NumberAxis) plot.getDomainAxis();
    slots.setStandardTickUnits(NumberAxis.createIntegerTickUnits(Locale.ROOT));
    slots.setAutoRangeIncludesZero(false);
    slots.setLowerMargin(0);
    slots.setUpperMargin(0);
    NumberAxis values = (NumberAxis) plot.getRangeAxis();
    values.setNumberFormatOverride(
        new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT)));
    values.setAutoRangeIncludesZero(startsAtZero);
  }

  JFreeChart chart() {
    return chart;
  }

  /** Replaces what is drawn. */
  void show(String axis, List<ChartData.Drawn> drawn, String whileEmpty) {
    chart.getXYPlot().getRangeAxis().setLabel(axis);
    chart.getXYPlot().setNoDataMessage(whileEmpty);
    for (int i = 0; i < drawn.size(); i++) {
      Line line = drawn.get(i).line();
      renderer.setSeriesPaint(i, Palette.colour(line), false);
      renderer.setSeriesStroke(i, Palette.stroke(line), false);
    }
    // Else an axis on which all is 0 would have labels that look alike.
    NumberAxis values = (NumberAxis) chart.getXYPlot().getRangeAxis();
    values.setAutoRangeMinimumSize(isFlatAtZero(drawn) ? 1 : SMALLEST_RANGE);
    curves.show(drawn);
  }

  private static boolean isFlatAtZero(List<ChartData.Drawn> drawn) {
    return drawn.stream()
        .flatMapToDouble(curve -> Arrays.stream(curve.points().values()))
        .allMatch(value -> value == 0);
  }
}
