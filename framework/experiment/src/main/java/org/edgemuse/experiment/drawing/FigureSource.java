package org.edgemuse.experiment.drawing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.edgemuse.experiment.csv.CsvRow;
import org.edgemuse.experiment.csv.CsvTable;
import org.edgemuse.experiment.figure.Figure;
import org.edgemuse.experiment.figure.PanelFigure;
import org.edgemuse.experiment.figure.Picture;
import org.edgemuse.experiment.manifest.Recorded;
import org.edgemuse.experiment.output.OutputFolder;
import org.edgemuse.experiment.plan.FigureSpec;
import org.edgemuse.experiment.plan.Globs;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.experiment.plan.LineNames;
import org.edgemuse.experiment.plan.PanelSpec;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is drawn from, read back from the folder of a sweep.
 *
 * @param folder the folder
 * @param layout the shape of the results
 * @param spec what to draw
 * @param summary the rows of summary.csv that are each about a point
 * @param sensitivity those that are about all points
 * @param information what schedulers may know; of nobody if the figure does not ask for it
 */
record FigureSource(
    OutputFolder folder,
    Layout layout,
    FigureSpec spec,
    CsvTable summary,
    CsvTable sensitivity,
    Information information) {

  /** Reads manifest.json, summary.csv and, if the figure asks for it, what schedulers may know. */
  static FigureSource read(OutputFolder folder) {
    Recorded recorded = Recorded.read(folder);
    CsvTable all = CsvTable.read(folder.summary());
    return new FigureSource(
        folder,
        recorded.layout(),
        recorded.figure(),
        part(all, row -> !all.text(row, "point").isEmpty()),
        part(all, row -> all.text(row, "point").isEmpty()),
        recorded.figure().byInformation()
            ? Information.read(folder.runs())
            : new Information(Map.of()));
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
    return new LineNames(layout, spec, x, cells(table));
  }

  /** The same, chart by chart. */
  List<LineNames> lineNamesOfCharts(CsvTable table, @Nullable String x) {
    List<LineNames> names = new ArrayList<>();
    for (PanelSpec chart : spec.charts()) {
      List<UnaryOperator<String>> own = cells(table).stream().filter(chart::holds).toList();
      names.add(new LineNames(layout, spec, x, own));
    }
    return names;
  }

  private List<UnaryOperator<String>> cells(CsvTable table) {
    List<UnaryOperator<String>> rows = new ArrayList<>();
    table.rows().forEach(row -> rows.add(cell(table, row)));
    return rows;
  }

  /** Gives a row's cell in a column, or what its scheduler may know. */
  UnaryOperator<String> cell(CsvTable table, CsvRow row) {
    return column ->
        column.equals(FigureSpec.INFORMATION)
            ? information.of(table.text(row, FigureSpec.SCHEDULER))
            : table.text(row, column);
  }

  /** The columns that a chart asks for of those that there are, in the order that it asks. */
  static List<String> columns(PanelSpec chart, List<String> known) {
    LinkedHashSet<String> asked = new LinkedHashSet<>();
    chart.y().forEach(pattern -> asked.addAll(Globs.matching(pattern, known)));
    return List.copyOf(asked);
  }

  /** The title of a chart's y axis. */
  String yLabel(PanelSpec chart, List<String> columns) {
    String asked = spec.yLabel(chart);
    return asked == null ? MetricTitles.of(columns) : asked;
  }

  /** The one chart, or several as panels, above the caption. */
  Picture picture(List<Figure> charts, String caption) {
    return spec.panels().isEmpty()
        ? charts.get(0).withCaption(caption)
        : new PanelFigure(spec.title(), charts, caption);
  }

  /**
   * Tells what leaves a figure empty.
   *
   * @throws IllegalArgumentException if there is no line, as only names none that has values
   */
  void requireLines(Collection<String> lines) {
    if (lines.isEmpty() && !spec.only().isEmpty()) {
      throw new IllegalArgumentException(
          "There is nothing to draw: figure.only (%s) leaves no line"
              .formatted(String.join(", ", spec.only())));
    }
  }
}
