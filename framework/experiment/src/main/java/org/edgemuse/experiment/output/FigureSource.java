package org.edgemuse.experiment.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.edgemuse.experiment.csv.CsvRow;
import org.edgemuse.experiment.csv.CsvTable;
import org.edgemuse.experiment.plan.FigureSpec;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.experiment.plan.LineNames;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is drawn from, read back from the folder of a sweep.
 *
 * @param folder the folder
 * @param layout the shape of the results
 * @param spec what to draw
 * @param summary summary.csv
 */
record FigureSource(OutputFolder folder, Layout layout, FigureSpec spec, CsvTable summary) {

  /** Reads manifest.json and summary.csv. */
  static FigureSource read(OutputFolder folder) {
    Recorded recorded = Recorded.read(folder);
    return new FigureSource(
        folder, recorded.layout(), recorded.figure(), CsvTable.read(folder.summary()));
  }

  /**
   * The names of the lines of the figure.
   *
   * @param x the column along x, or null if none is
   */
  LineNames lineNames(@Nullable String x) {
    List<UnaryOperator<String>> rows = new ArrayList<>();
    for (CsvRow row : summary.rows()) {
      rows.add(column -> summary.text(row, column));
    }
    return new LineNames(layout, spec, x, rows);
  }

  /**
   * Tells what leaves a figure empty.
   *
   * @throws IllegalArgumentException if there is no line, as only names none that has values
   */
  void requireLines(Set<String> lines) {
    if (lines.isEmpty() && !spec.only().isEmpty()) {
      throw new IllegalArgumentException(
          "There is nothing to draw: figure.only (%s) leaves no line"
              .formatted(String.join(", ", spec.only())));
    }
  }
}
