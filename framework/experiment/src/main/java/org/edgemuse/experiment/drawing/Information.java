package org.edgemuse.experiment.drawing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.experiment.csv.CsvTable;
import org.edgemuse.experiment.plan.FigureSpec;
import org.edgemuse.kernel.api.scheduling.InformationClass;

/**
 * What schedulers may know, as their runs have recorded it.
 *
 * @param classes labels of information classes by labels of schedulers; those of which no run has
 *     finished are missing
 */
record Information(Map<String, String> classes) {
  private static final List<String> ORDER =
      Arrays.stream(InformationClass.values()).map(InformationClass::label).toList();

  /** Reads runs.csv. */
  static Information read(Path runs) {
    Map<String, String> classes = new LinkedHashMap<>();
    CsvTable.scan(
        runs,
        (table, row) ->
            classes.putIfAbsent(
                table.text(row, FigureSpec.SCHEDULER), table.text(row, FigureSpec.INFORMATION)));
    return new Information(classes);
  }

  /** The class of a scheduler; empty if no run of it has finished. */
  String of(String scheduler) {
    return classes.getOrDefault(scheduler, "");
  }

  /** The place of a scheduler's class, the one that knows least coming first. */
  int rank(String scheduler) {
    return ORDER.indexOf(of(scheduler));
  }
}
