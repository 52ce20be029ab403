package org.edgemuse.experiment.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.TreeSet;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.ui.RectangleInsets;

/** Chooses the range and ticks of a chart's axes. */
final class Axes {
  private static final int MOST_TICKS_AT_DATA = 12;
  private static final double X_PADDING = 0.04;
  private static final double SNAP = 0.03;
  private static final double TWO_DECADES = 100;

  /** Stroke of axes. */
  static final BasicStroke LINE = new BasicStroke(1.4f);

  private Axes() {}

  /**
   * The x axis of curves over numbers.
   *
   * @throws IllegalArgumentException if it has to be logarithmic over numbers that are not positive
   */
  static ValueAxis x(Figure figure, Frame frame) {
    double from = frame.places().first();
    double to = frame.places().last();
    boolean wide = from > 0 && to / from > TWO_DECADES;
    boolean log = figure.xScale() == XScale.LOG || (figure.xScale() == XScale.AUTO && wide);
    if (log && !(from > 0)) {
      throw notPositive(figure, "x", from);
    }
    double length = frame.room().width();
    ValueAxis axis = log ? logarithmicX(frame.places()) : linearX(frame);
    return style(axis, figure.xLabel(), length);
  }

  private static ValueAxis linearX(Frame frame) {
    TreeSet<Double> places = frame.places();
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
    RoundUnit unit = RoundUnit.of(to - from, frame.room().xIntervals(), integers);
    if (isLong) {
      // Slots 0 to 1999 are shown up to 2000.
      from = from - unit.floor(from) <= SNAP * span ? unit.floor(from) : from;
      to = unit.ceil(to) - to <= SNAP * span ? unit.ceil(to) : to;
    }
    List<Double> few = few(places);
    double perX = frame.room().width() / (to - from);
    NumberAxis axis =
        !few.isEmpty() && TickLabels.fit(few, x -> x * perX)
            ? new PlacesAxis(few)
            : new NumberAxis();
    axis.setTickUnit(unit);
    axis.setRange(from, to);
    return axis;
  }

  private static ValueAxis logarithmicX(TreeSet<Double> places) {
    double from = places.first();
    double to = places.last();
    double padding = from == to ? 2 : StrictMath.pow(to / from, X_PADDING);
    DecadesAxis axis = new DecadesAxis(few(places));
    axis.setRange(from / padding, to * padding);
    return axis;
  }

  /** The places, if they are few enough for a tick at each. */
  private static List<Double> few(TreeSet<Double> places) {
    return places.size() <= MOST_TICKS_AT_DATA ? List.copyOf(places) : List.of();
  }

  /**
   * The y axis.
   *
   * @throws IllegalArgumentException if it has to be logarithmic over values that are not positive
   */
  static ValueAxis y(Figure figure, Room room) {
    Extent extent = Extent.of(figure);
    boolean wide = extent.least() > 0 && extent.max() / extent.least() > TWO_DECADES;
    boolean log = figure.yScale() == YScale.LOG || (figure.yScale() == YScale.AUTO && wide);
    ValueAxis axis = log ? logarithmicY(figure, extent) : linearY(figure, extent, room);
    return style(axis, figure.yLabel(), room.height());
  }

  private static ValueAxis linearY(Figure figure, Extent extent, Room space) {
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
    RoundUnit unit = RoundUnit.of(high - low + 2 * room, space.yIntervals(), extent.integers());
    NumberAxis axis = new NumberAxis();
    axis.setTickUnit(unit);
    axis.setRange(unit.floor(low < 0 ? low - room : low), unit.ceil(high > 0 ? high + room : high));
    return axis;
  }

  private static ValueAxis logarithmicY(Figure figure, Extent extent) {
    if (!(extent.least() > 0)) {
      throw notPositive(figure, "y", extent.least());
    }
    // An interval that reaches zero or below is cut at the axis, not let decide its length.
    double least = extent.min() > extent.least() / 10 ? extent.min() : extent.least() / 2;
    DecadesAxis axis = new DecadesAxis();
    axis.setRange(RoundUnit.below(least * 0.95), RoundUnit.above(extent.max() * 1.05));
    return axis;
  }

  private static IllegalArgumentException notPositive(Figure figure, String axis, double least) {
    return new IllegalArgumentException(
        "figure '%s': a logarithmic %s axis needs positive values, but the least is %s"
            .formatted(figure.name(), axis, least));
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
