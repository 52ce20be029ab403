package org.edgemuse.experiment.figure;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What a chart takes from the picture that it stands in.
 *
 * @param room its size
 * @param places the distinct values of x in rising order
 * @param looks for each of its series which look it has
 * @param lines number of lines that are to be told apart
 */
record Frame(Room room, TreeSet<Double> places, int[] looks, int lines) {

  /** Of a chart alone. */
  static Frame of(Figure figure) {
    int lines = figure.series().size();
    return new Frame(Room.ALONE, figure.places(), IntStream.range(0, lines).toArray(), lines);
  }

  /** Of a panel. */
  static Frame of(Figure panel, PanelFigure whole) {
    List<String> labels = whole.labels();
    int[] looks = panel.labels().stream().mapToInt(labels::indexOf).toArray();
    TreeSet<Double> places = whole.alignsX() ? whole.places() : panel.places();
    return new Frame(Room.of(whole.columns()), places, looks, labels.size());
  }

  /** The look of a series of the chart. */
  Look look(int series, boolean isLong) {
    return Look.of(looks[series], lines, isLong);
  }

  /** Whether there are few enough lines for markers and intervals. */
  boolean distinct() {
    return lines <= Look.NAMED;
  }
}
