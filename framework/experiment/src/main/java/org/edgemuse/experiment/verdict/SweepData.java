package org.edgemuse.experiment.verdict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.edgemuse.experiment.csv.CsvException;
import org.edgemuse.experiment.csv.CsvTable;
import org.edgemuse.experiment.manifest.Recorded;
import org.edgemuse.experiment.output.OutputFolder;
import org.edgemuse.experiment.plan.Globs;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.kernel.config.Nearest;
import org.edgemuse.kernel.config.Node;
import org.jspecify.annotations.Nullable;

/**
 * What a sweep's folder holds that verdicts are made from.
 *
 * @param layout the shape of its results
 * @param metrics the columns that are asked for, in their order
 * @param runs the rows of runs.csv, at least one
 * @param values the same by point and replication
 * @param failed number of runs that failed
 * @param ended whether the sweep has ended
 */
record SweepData(
    Layout layout,
    List<String> metrics,
    CsvTable runs,
    SweepValues values,
    int failed,
    boolean ended) {

  /**
   * Reads manifest.json and runs.csv.
   *
   * @param patterns names of columns, with * for any text; all columns if empty
   * @throws IllegalArgumentException if the folder holds no sweep, or a pattern matches no column
   * @throws CsvException if runs.csv is damaged or holds no runs
   */
  static SweepData read(OutputFolder folder, List<String> patterns) {
    Recorded recorded = Recorded.read(folder);
    Layout layout = recorded.layout();
    List<String> chosen = chosen(patterns, layout.metrics());
    boolean ended = fact(recorded, "ended") != null;
    CsvTable runs = ended ? CsvTable.read(folder.runs()) : WholeRows.read(folder.runs());
    if (runs.rows().isEmpty()) {
      throw new CsvException(folder.runs() + ": holds no runs, there is nothing to compare");
    }
    long failed = fact(recorded, "failedRuns") instanceof Long count ? count : 0;
    return new SweepData(layout, chosen, runs, new SweepValues(runs, layout), (int) failed, ended);
  }

  /** The points that count together: each alone, those of a case, or all. */
  List<List<Place>> parts(boolean byPoint) {
    if (byPoint) {
      return values.places().stream().map(List::of).toList();
    }
    if (!layout.hasCases()) {
      return List.of(values.places());
    }
    Map<String, List<Place>> cases = new LinkedHashMap<>();
    for (Place place : values.places()) {
      cases.computeIfAbsent(layout.caseOf(place.point()), unseen -> new ArrayList<>()).add(place);
    }
    return List.copyOf(cases.values());
  }

  /** The point or case that such points are, for example case=jcaco; empty if they are all. */
  static String at(Layout layout, List<Place> part, boolean byPoint) {
    Place first = part.get(0);
    if (byPoint) {
      return first.describe();
    }
    return layout.hasCases() ? Layout.CASE + "=" + layout.caseOf(first.point()) : "";
  }

  private static List<String> chosen(List<String> patterns, List<String> metrics) {
    Set<String> chosen = new LinkedHashSet<>();
    for (String pattern : patterns) {
      List<String> matching = Globs.matching(pattern, metrics);
      if (matching.isEmpty()) {
        throw new IllegalArgumentException(Nearest.unknown("metric column", pattern, metrics));
      }
      chosen.addAll(matching);
    }
    return patterns.isEmpty() ? metrics : metrics.stream().filter(chosen::contains).toList();
  }

  private static @Nullable Object fact(Recorded recorded, String key) {
    return recorded.manifest().get(key) instanceof Node.Scalar fact ? fact.value() : null;
  }
}
