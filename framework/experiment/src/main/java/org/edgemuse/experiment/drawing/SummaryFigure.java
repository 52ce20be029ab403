package org.edgemuse.experiment.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.edgemuse.experiment.csv.CsvRow;
import org.edgemuse.experiment.csv.CsvTable;
import org.edgemuse.experiment.csv.NumberText;
import org.edgemuse.experiment.figure.Figure;
import org.edgemuse.experiment.figure.Series;
import org.edgemuse.experiment.plan.FigureSpec;
import org.edgemuse.experiment.plan.Globs;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.experiment.plan.LineNames;

/**
 * Means over replications along a varied key as curves, or by category as bars. The points of a
 * sampled sweep differ in every key: they are marks without lines.
 */
final class SummaryFigure {
  private final FigureSource source;
  private final FigureSpec spec;
  private final Layout layout;
  private final CsvTable table;
  private final String x;
  private final List<String> columns;
  private final LineNames names;
  private final boolean named;

  SummaryFigure(FigureSource source) {
    this.source = source;
    spec = source.spec();
    layout = source.layout();
    table = source.summary();
    x = spec.along(layout);
    columns = columns();
    names = source.lineNames(table, x);
    named = names.tellApart();
  }

  private List<String> columns() {
    if (!spec.y().isEmpty()) {
      LinkedHashSet<String> asked = new LinkedHashSet<>();
      spec.y().forEach(pattern -> asked.addAll(Globs.matching(pattern, layout.metrics())));
      return List.copyOf(asked);
    }
    for (CsvRow row : table.rows()) {
      if (table.number(row, "n") > 0) {
        return List.of(table.text(row, "metric"));
      }
    }
    throw new IllegalArgumentException("There is no value to draw: no run has finished");
  }

  Figure figure() {
    List<String> categories = categories();
    boolean bars = !categories.stream().allMatch(NumberText::isFinite);
    Map<String, Points> lines = new LinkedHashMap<>();
    int most = 0;
    for (CsvRow row : table.rows()) {
      String metric = table.text(row, "metric");
      String label = names.of(cell(row));
      if (columns.contains(metric) && label != null) {
        String at = table.text(row, x);
        lines
            .computeIfAbsent(lineName(label, metric), unseen -> new Points())
            .add(
                bars ? categories.indexOf(at) : NumberText.parse(at),
                table.number(row, "mean"),
                table.number(row, "ci95_low"),
                table.number(row, "ci95_high"));
        most = Math.max(most, (int) table.number(row, "n"));
      }
    }
    source.requireLines(lines.keySet());
    boolean scattered = layout.design().isSampled();
    List<Series> series = new ArrayList<>();
    lines.forEach(
        (label, points) -> series.add(scattered ? points.curve(label) : points.series(label)));
    String xLabel = spec.xLabel() == null ? xTitle() : spec.xLabel();
    String yLabel = spec.yLabel() == null ? MetricTitles.of(columns) : spec.yLabel();
    Figure figure =
        bars
            ? Figure.bars(spec.title(), xLabel, yLabel, categories, series)
            : Figure.of(spec.title(), xLabel, yLabel, series);
    if (scattered) {
      return figure
          .withoutLines()
          .withYScale(spec.yScale())
          .withCaption(most > 1 ? "each mark the mean of " + most + " runs" : "");
    }
    return figure
        .withYScale(spec.yScale())
        .withCaption(most > 1 ? shownOf(series) + most + " runs" : "");
  }

  /** Too many lines are drawn without their intervals. */
  private static String shownOf(List<Series> series) {
    return series.size() <= Figure.MOST_NAMED ? "mean and 95 % interval of " : "mean of ";
  }

  private UnaryOperator<String> cell(CsvRow row) {
    return column -> table.text(row, column);
  }

  /** Names by metric alone where that is all that differs. */
  private String lineName(String label, String metric) {
    if (columns.size() == 1 && !label.isEmpty()) {
      return label;
    }
    return named ? label + ": " + metric : metric;
  }

  private List<String> categories() {
    LinkedHashSet<String> seen = new LinkedHashSet<>();
    for (CsvRow row : table.rows()) {
      if (names.of(cell(row)) != null) {
        seen.add(table.text(row, x));
      }
    }
    return List.copyOf(seen);
  }

  private String xTitle() {
    int index = layout.variedKeys().indexOf(x);
    return index < 0 ? "" : layout.titles().get(index);
  }
}
