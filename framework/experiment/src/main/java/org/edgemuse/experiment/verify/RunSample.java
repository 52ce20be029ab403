package org.edgemuse.experiment.verify;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.edgemuse.kernel.api.random.Draws;

/** Chooses which runs are made again. */
final class RunSample {
  private RunSample() {}

  /**
   * One run of each of as many equal parts of the list, each at random: spread over the sweep, but
   * not in step with its schedulers and points.
   *
   * @param size how many; all if the list is not longer
   * @param seed that of the sweep, so that the same runs are chosen on every machine
   */
  static SortedSet<Integer> of(List<Integer> runs, int size, long seed) {
    if (size >= runs.size()) {
      return new TreeSet<>(runs);
    }
    Draws draws = Draws.of(seed, "verify/sample");
    SortedSet<Integer> sample = new TreeSet<>();
    for (int part = 0; part < size; part++) {
      int from = (int) ((long) part * runs.size() / size);
      int to = (int) ((part + 1L) * runs.size() / size);
      sample.add(runs.get(from + draws.below(to - from, part, 0, 0)));
    }
    return sample;
  }
}
