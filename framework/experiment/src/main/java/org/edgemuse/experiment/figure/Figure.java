package org.edgemuse.experiment.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a figure shows. Up to 24 series are told apart by colour, marker and dash and named in a
 * legend below the plot; more, such as one curve a UE, become thin lines without a legend. Where
 * curves have intervals, they are drawn a few units side by side, so that none hides another.
 *
 * @param title heading, or empty
 * @param xLabel title of the x axis, with its unit
 * @param yLabel title of the y axis, with its unit
 * @param categories names of the categories of a bar chart, empty for curves over numbers
 * @param series curves or bars, at least one with at least one value
 * @param xScale layout of the x axis of curves
 * @param yScale layout of the y axis
 * @param lines whether the points of a curve are joined, or each is a mark of its own
 * @param caption small print below the figure, such as "mean and 95 % interval of 50 runs", or
 *     empty
 */
public record Figure(
    String title,
    String xLabel,
    String yLabel,
    List<String> categories,
    List<Series> series,
    XScale xScale,
    YScale yScale,
    boolean lines,
    String caption)
    implements Picture {

  /** Curves that have a legend, markers and intervals. */
  public static final int MOST_NAMED = Look.NAMED;

  /** Series of bars that there are colours for. */
  public static final int MOST_BARS = Look.DISTINCT;

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is nothing to draw, a bar has no category, or there
   *     are more than twelve series of bars
   */
  public Figure {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    String name = name(title, yLabel);
    if (series.stream().allMatch(Figure::isBlank)) {
      throw new IllegalArgumentException(
          "figure '%s' has no value to draw in %d series".formatted(name, series.size()));
    }
    if (!categories.isEmpty()) {
      if (series.size() > MOST_BARS) {
        throw new IllegalArgumentException(
            "figure '%s': bars can show at most %d series, not %d"
                .formatted(name, MOST_BARS, series.size()));
      }
      for (Series bars : series) {
        for (double x : bars.x()) {
          if (x != Math.rint(x) || x < 0 || x >= categories.size()) {
            throw new IllegalArgumentException(
                "figure '%s', series '%s': x (%s) must be the index of one of %d categories"
                    .formatted(name, bars.label(), x, categories.size()));
          }
        }
      }
    }
  }

  /** Curves over numbers; the x axis is linear, the y axis starts at zero. */
  public static Figure of(String title, String xLabel, String yLabel, List<Series> series) {
    return new Figure(
        title, xLabel, yLabel, List.of(), series, XScale.LINEAR, YScale.FROM_ZERO, true, "");
  }

  /** Bars over categories, grouped by category. */
  public static Figure bars(
      String title, String xLabel, String yLabel, List<String> categories, List<Series> series) {
    if (categories.isEmpty()) {
      throw new IllegalArgumentException("figure '" + title + "' has no categories");
    }
    return new Figure(
        title, xLabel, yLabel, categories, series, XScale.LINEAR, YScale.FROM_ZERO, true, "");
  }

  /** The same figure with another x axis. */
  public Figure withXScale(XScale scale) {
    return new Figure(title, xLabel, yLabel, categories, series, scale, yScale, lines, caption);
  }

  /** The same figure with another y axis. */
  public Figure withYScale(YScale scale) {
    return new Figure(title, xLabel, yLabel, categories, series, xScale, scale, lines, caption);
  }

  /** The same figure with a mark at each point and no line between them, and without intervals. */
  public Figure withoutLines() {
    return new Figure(title, xLabel, yLabel, categories, series, xScale, yScale, false, caption);
  }

  /** The same figure with small print below. */
  public Figure withCaption(String text) {
    return new Figure(title, xLabel, yLabel, categories, series, xScale, yScale, lines, text);
  }

  boolean isBars() {
    return !categories.isEmpty();
  }

  /** Whether no category has bars of several series. */
  boolean isOneBarEach() {
    Set<Double> seen = new HashSet<>();
    for (Series bars : series) {
      for (int i = 0; i < bars.size(); i++) {
        if (!Double.isNaN(bars.y()[i]) && !seen.add(bars.x()[i])) {
          return false;
        }
      }
    }
    return isBars();
  }

  @Override
  public String name() {
    return name(title, yLabel);
  }

  private static String name(String title, String yLabel) {
    return title.isEmpty() ? yLabel : title;
  }

  /** The names of the series. */
  List<String> labels() {
    return series.stream().map(Series::label).toList();
  }

  @Override
  public List<String> legend() {
    return series.size() > 1 ? labels() : List.of();
  }

  /** The distinct values of x in rising order. */
  TreeSet<Double> places() {
    TreeSet<Double> places = new TreeSet<>();
    for (Series one : series) {
      for (double x : one.x()) {
        // Adding 0 makes -0 and 0 one place.
        places.add(x + 0.0);
      }
    }
    return places;
  }

  private static boolean isBlank(Series series) {
    for (double y : series.y()) {
      if (!Double.isNaN(y)) {
        return false;
      }
    }
    return true;
  }
}
