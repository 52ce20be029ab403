package org.edgemuse.experiment.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Leaves the replications that have a value at every point; NaN stands for none. */
final class Complete {
  private Complete() {}

  /** Number of values that are there. */
  static long count(double[] values) {
    return Arrays.stream(values).filter(value -> !Double.isNaN(value)).count();
  }

  /**
   * The values of the replications that are complete, point by point. A point without any value
   * asks nothing of them and is left out; if all are, one empty point is left.
   */
  static List<double[]> of(List<double[]> points) {
    List<double[]> filled = points.stream().filter(values -> count(values) > 0).toList();
    if (filled.isEmpty()) {
      return List.of(new double[0]);
    }
    List<Integer> kept = new ArrayList<>();
    for (int r = 0; r < filled.get(0).length; r++) {
      int replication = r;
      if (filled.stream().noneMatch(values -> Double.isNaN(values[replication]))) {
        kept.add(replication);
      }
    }
    return filled.stream()
        .map(values -> kept.stream().mapToDouble(replication -> values[replication]).toArray())
        .toList();
  }
}
