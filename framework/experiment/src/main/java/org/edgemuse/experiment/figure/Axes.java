package org.edgemuse.experiment.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.TreeSet;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.ui.RectangleInsets;

/** Chooses the range and ticks of a figure's axes. */
final class Axes {
  /** Length of both axes in figure units, about for x, whose labels on the left vary in width. */
  static final double X_LENGTH = 830;

  static final double Y_LENGTH = 470;

  private static final int X_INTERVALS = 10;
  private static final int Y_INTERVALS = 7;
  private static final int MOST_TICKS_AT_DATA = 12;
  private static final double X_PADDING = 0.04;
  private static final double SNAP = 0.03;
  private static final double TWO_DECADES = 100;

  /** Stroke of axes. */
  static final BasicStroke LINE = new BasicStroke(1.4f);

  private Axes() {}

  /** The x axis of curves over numbers. */
  static ValueAxis x(Figure figure) {
    TreeSet<Double> places = places(figure);
    double from = places.first();
    double to = places.last();
    double span = to - from;
    boolean isLong = places.size() > CurvePlot.MOST_MARKED_POINTS;
    double padding = span == 0 ? Math.max(1, Math.abs(from) * 0.1) : span * X_PADDING;
    if (!isLong) {
      from -= padding;
      to += padding;
    }
    boolean integers = places.stream().allMatch(x -> x == Math.rint(x));
    RoundUnit unit = RoundUnit.of(to - from, X_INTERVALS, integers);
    if (isLong) {
      // Slots 0 to 1999 are shown up to 2000.
      from = from - unit.floor(from) <= SNAP * span ? unit.floor(from) : from;
      to = unit.ceil(to) - to <= SNAP * span ? unit.ceil(to) : to;
    }
    NumberAxis axis =
        places.size() <= MOST_TICKS_AT_DATA && PlacesAxis.fit(places, X_LENGTH / (to - from))
            ? new PlacesAxis(places)
            : new NumberAxis();
    axis.setTickUnit(unit);
    axis.setRange(from, to);
    return style(axis, figure.xLabel(), X_LENGTH);
  }

  /**
   * The y axis.
   *
   * @throws IllegalArgumentException if it has to be logarithmic over values that are not positive
   */
  static ValueAxis y(Figure figure) {
    Extent extent = Extent.of(figure);
    boolean wide = extent.least() > 0 && extent.max() / extent.least() > TWO_DECADES;
    boolean log = figure.yScale() == YScale.LOG || (figure.yScale() == YScale.AUTO && wide);
    ValueAxis axis = log ? logarithmic(figure, extent) : linear(figure, extent);
    return style(axis, figure.yLabel(), Y_LENGTH);
  }

  private static ValueAxis linear(Figure figure, Extent extent) {
    double low = extent.min();
    double high = extent.max();
    if (figure.isBars() || figure.yScale() != YScale.NARROW) {
      low = Math.min(low, 0);
      high = Math.max(high, 0);
    }
    if (low == high) {
      double room = low == 0 ? 1 : Math.abs(low) * 0.1;
      low = low == 0 ? 0 : low - room;
      high += room;
    }
    double room = (high - low) * 0.01;
    RoundUnit unit = RoundUnit.of(high - low + 2 * room, Y_INTERVALS, extent.integers());
    NumberAxis axis = new NumberAxis();
    axis.setTickUnit(unit);
    axis.setRange(unit.floor(low < 0 ? low - room : low), unit.ceil(high > 0 ? high + room : high));
    return axis;
  }

  private static ValueAxis logarithmic(Figure figure, Extent extent) {
    if (!(extent.least() > 0)) {
      throw new IllegalArgumentException(
          "figure '%s': a logarithmic y axis needs positive values, but the least is %s"
              .formatted(figure.title(), extent.least()));
    }
    // An interval that reaches zero or below is cut at the axis, not let decide its length.
    double least = extent.min() > extent.least() / 10 ? extent.min() : extent.least() / 2;
    DecadesAxis axis = new DecadesAxis();
    axis.setRange(RoundUnit.below(least * 0.95), RoundUnit.above(extent.max() * 1.05));
    return axis;
  }

  /** The distinct values of x in rising order. */
  static TreeSet<Double> places(Figure figure) {
    TreeSet<Double> places = new TreeSet<>();
    for (Series series : figure.series()) {
      for (double x : series.x()) {
        // Adding 0 makes -0 and 0 one place.
        places.add(x + 0.0);
      }
    }
    return places;
  }

  /** Gives an axis its title and the lines and letters of all axes. */
  static <T extends Axis> T style(T axis, String title, double length) {
    axis.setLabel(title.isEmpty() ? null : title);
    axis.setLabelFont(Typeface.axis(title, length));
    axis.setLabelInsets(new RectangleInsets(6, 6, 6, 6));
    axis.setLabelPaint(Color.BLACK);
    axis.setTickLabelFont(Typeface.TEXT);
    axis.setTickLabelPaint(Color.BLACK);
    axis.setTickLabelInsets(new RectangleInsets(5, 10, 3, 5));
    axis.setTickMarkOutsideLength(6);
    axis.setTickMarkStroke(LINE);
    axis.setTickMarkPaint(Color.BLACK);
    axis.setAxisLineStroke(LINE);
    axis.setAxisLinePaint(Color.BLACK);
    return axis;
  }
}
