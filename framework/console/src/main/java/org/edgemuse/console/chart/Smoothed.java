package org.edgemuse.console.chart;

import java.util.List;

/** The values of a curve, and the means of the last of them, which show where noise leads. */
final class Smoothed {
  /** Over how many values the means are taken. */
  static final List<Integer> SPANS = List.of(1, 10, 100);

  private final Curve[] curves = new Curve[SPANS.size()];
  private final double[] last = new double[SPANS.get(SPANS.size() - 1)];
  private long count;

  /** An empty curve of at most so many points each. */
  Smoothed(int most) {
    for (int i = 0; i < curves.length; i++) {
      curves[i] = new Curve(most);
    }
  }

  /** Adds a value; one that is not finite is left out. */
  void add(int slot, double value) {
    if (!Double.isFinite(value)) {
      return;
    }
    last[(int) (count % last.length)] = value;
    count++;
    for (int i = 0; i < curves.length; i++) {
      curves[i].add(slot, mean(SPANS.get(i)));
    }
  }

  /** Summed anew each time: a running sum would gather errors of rounding over a long run. */
  private double mean(int span) {
    int values = (int) Math.min(span, count);
    double sum = 0;
    for (int back = 1; back <= values; back++) {
      sum += last[(int) ((count - back) % last.length)];
    }
    return sum / values;
  }

  /**
   * What is to be drawn.
   *
   * @param span which of {@link #SPANS}, from 0
   */
  Curve.Points points(int span) {
    return curves[span].points();
  }
}
