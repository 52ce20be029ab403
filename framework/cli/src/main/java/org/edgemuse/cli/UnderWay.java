package org.edgemuse.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** The episodes of runs that are under way, by which a long run counts before it is over. */
final class UnderWay {
  private final Map<Integer, Episodes> runs = new LinkedHashMap<>();

  private record Episodes(int done, int total) {}

  /** An episode of a run is over. */
  void episode(int run, int done, int total) {
    runs.put(run, new Episodes(done, total));
  }

  /** A run is over. */
  void over(int run) {
    runs.remove(run);
  }

  /** How many runs the episodes that are over come to. */
  double share() {
    double share = 0;
    for (Episodes episodes : runs.values()) {
      share += (double) episodes.done / episodes.total;
    }
    return share;
  }

  /** For example ", and 12 of 60 episodes of the next" or, of several, "of the next 2"; or "". */
  @Override
  public String toString() {
    int done = 0;
    int total = 0;
    for (Episodes episodes : runs.values()) {
      done += episodes.done;
      total += episodes.total;
    }
    return runs.isEmpty()
        ? ""
        : " and %d of %d episodes of the next%s"
            .formatted(done, total, runs.size() == 1 ? "" : " " + runs.size());
  }
}
