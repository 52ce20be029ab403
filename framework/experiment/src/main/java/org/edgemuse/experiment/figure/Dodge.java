package org.edgemuse.experiment.figure;

import java.util.Arrays;
import java.util.TreeSet;

/**
 * Shifts the series of a figure apart a little, so that whiskers and markers at one place do not
 * hide each other: all of them together span at most a tenth of the gap to the next place, and less
 * than the axis has room at its ends.
 */
final class Dodge {
  private static final double MOST = 9;
  private static final double MOST_IN_ALL = 36;
  private static final double SHARE_OF_GAP = 0.1;

  private final TreeSet<Double> places;
  private final int count;
  private final double most;
  private final Stretch stretch;

  /** Shifts on an axis stretched like this; none without whiskers or legend. */
  Dodge(Figure figure, Stretch stretch) {
    this.stretch = stretch;
    places = new TreeSet<>();
    figure.places().forEach(x -> places.add(stretch.units(x)));
    count = figure.series().size();
    boolean whiskers =
        figure.series().stream()
            .anyMatch(line -> line.hasIntervals() && line.size() <= CurvePlot.MOST_WHISKERS);
    most =
        whiskers && count > 1 && count <= Look.NAMED
            ? Math.min(MOST, MOST_IN_ALL / (count - 1))
            : 0;
  }

  /** The series at this index, moved to its side. */
  Series of(int index, Series series) {
    double side = index - (count - 1) / 2.0;
    double[] x =
        Arrays.stream(series.x())
            .map(stretch::units)
            .map(at -> at + side * step(at))
            .map(stretch::value)
            .toArray();
    return new Series(series.label(), x, series.y(), series.low(), series.high());
  }

  /** How far the series stand apart at a place, in figure units. */
  private double step(double at) {
    Double left = places.lower(at);
    Double right = places.higher(at);
    double gap = Double.POSITIVE_INFINITY;
    gap = left == null ? gap : at - left;
    gap = right == null ? gap : Math.min(gap, right - at);
    return count == 1 ? 0 : Math.min(most, SHARE_OF_GAP * gap / (count - 1));
  }
}
