package org.edgemuse.experiment.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.edgemuse.experiment.csv.CsvRow;
import org.edgemuse.experiment.csv.CsvTable;
import org.edgemuse.experiment.manifest.Recorded;
import org.edgemuse.experiment.output.OutputFolder;
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
 * @param summary the rows of summary.csv that are each about a point
 * @param sensitivity those that are about all points
 */
record FigureSource(
    OutputFolder folder, Layout layout, FigureSpec spec, CsvTable summary, CsvTable sensitivity) {

  /** Reads manifest.json and summary.csv. */
  static FigureSource read(OutputFolder folder) {
    Recorded recorded = Recorded.read(folder);
    CsvTable all = CsvTable.read(folder.summary());
    return new FigureSource(
        folder,
        recorded.layout(),
        recorded.figure(),
        part(all, row -> !all.text(row, "point").isEmpty()),
        part(all, row -> all.text(row, "point").isEmpty()));
  }

  private static CsvTable part(CsvTable table, Predicate<CsvRow> wanted) {
    return new CsvTable(
        table.file(), table.columns(), table.rows().stream().filter(wanted).toList());
  }

  /**
   * The names of the lines of the figure.
   *
   * @param table whose rows are drawn
   * @param x the column along x, or null if none is
   */
  LineNames lineNames(CsvTable table, @Nullable String x) {
    List<UnaryOperator<String>> rows = new ArrayList<>();
    for (CsvRow row : table.rows()) {
      rows.add(column -> table.text(row, column));
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
