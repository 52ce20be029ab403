package org.edgemuse.experiment.verdict;

import java.nio.file.Path;
import java.util.List;
import org.edgemuse.experiment.Worlds;
import org.edgemuse.experiment.output.OutputFolder;

/** A sweep's folder, written by hand: columns time_s (less is better) and count. */
final class SweepFolder {
  private final Path path;

  /**
   * @param incentives labels of the mechanisms, in brackets
   * @param more keys of the layout
   */
  SweepFolder(Path path, int points, String schedulers, String incentives, String more) {
    this.path = path;
    StringBuilder places = new StringBuilder();
    for (int point = 0; point < points; point++) {
      places.append(point == 0 ? "" : ", ").append("[").append(10 * point).append("]");
    }
    Worlds.file(
        path,
        "manifest.json",
        """
        {"failedRuns": 0, "ended": "once", "figure": {},
         "layout": {"axes": [[x]], "titles": [x], "points": [%s], "schedulers": %s,
          "incentives": %s, "replications": 4, "metrics": [time_s, count], "slotMetrics": []%s}}
        """
            .formatted(places, schedulers, incentives, more));
  }

  static SweepFolder of(Path path, int points, String schedulers) {
    return new SweepFolder(path, points, schedulers, "[]", ", \"better\": {\"time_s\": \"less\"}");
  }

  /** Writes runs.csv: rows of point, scheduler, replication, time_s, count. */
  SweepFolder runs(String... rows) {
    StringBuilder text = new StringBuilder("point,scheduler,replication,time_s,count\n");
    for (String row : rows) {
      text.append(row.replace(" ", "")).append("\n");
    }
    Worlds.file(path, "runs.csv", text.toString());
    return this;
  }

  Comparison compare(boolean byPoint, String... metrics) {
    return Comparer.compare(new OutputFolder(path), List.of(metrics), byPoint);
  }

  /** The pairs of time_s over all points. */
  List<TestedPair> pairs() {
    return compare(false, "time_s").metrics().get(0).sections().get(0).pairs();
  }
}
