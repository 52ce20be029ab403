package org.edgemuse.experiment.figure;

import java.util.BitSet;

/**
 * Leaves out points that nobody can see, so that a file of 100 000 slots stays small. Of
 * neighbouring points in the same half figure unit of the x axis, only the first and last are kept,
 * and those that reach lowest and highest. Holes stay.
 */
final class Thinning {
  private static final double COLUMNS_PER_UNIT = 2;

  private Thinning() {}

  /** The points to keep on an axis stretched like this. */
  static Series of(Series series, Stretch stretch) {
    BitSet kept = new BitSet();
    int from = 0;
    while (from < series.size()) {
      int to = from + 1;
      while (to < series.size() && together(series, from, to, stretch)) {
        to++;
      }
      keep(series, from, to, kept);
      from = to;
    }
    return new Series(
        series.label(),
        picked(series.x(), kept),
        picked(series.y(), kept),
        series.low() == null ? null : picked(series.low(), kept),
        series.high() == null ? null : picked(series.high(), kept));
  }

  private static double[] picked(double[] values, BitSet kept) {
    return kept.stream().mapToDouble(i -> values[i]).toArray();
  }

  private static boolean together(Series series, int a, int b, Stretch stretch) {
    return column(series.x()[a], stretch) == column(series.x()[b], stretch)
        && Double.isNaN(series.y()[a]) == Double.isNaN(series.y()[b]);
  }

  private static double column(double x, Stretch stretch) {
    return Math.floor(stretch.units(x) * COLUMNS_PER_UNIT);
  }

  private static void keep(Series series, int from, int to, BitSet kept) {
    int[] extremes = {from, from, from, from};
    for (int i = from; i < to; i++) {
      extremes[0] = series.y()[i] < series.y()[extremes[0]] ? i : extremes[0];
      extremes[1] = series.y()[i] > series.y()[extremes[1]] ? i : extremes[1];
      extremes[2] = series.lowAt(i) < series.lowAt(extremes[2]) ? i : extremes[2];
      extremes[3] = series.highAt(i) > series.highAt(extremes[3]) ? i : extremes[3];
    }
    kept.set(from);
    kept.set(to - 1);
    for (int extreme : extremes) {
      kept.set(extreme);
    }
  }
}
