package org.edgemuse.experiment.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.edgemuse.experiment.csv.CsvRow;
import org.edgemuse.experiment.csv.CsvTable;
import org.edgemuse.experiment.csv.NumberText;
import org.edgemuse.experiment.figure.Figure;
import org.edgemuse.experiment.figure.Picture;
import org.edgemuse.experiment.figure.Series;
import org.edgemuse.experiment.plan.Charts;
import org.edgemuse.experiment.plan.FigureSpec;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.experiment.plan.PanelSpec;
import org.jspecify.annotations.Nullable;

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
  private final Charts charts;
  private final List<List<String>> categories = new ArrayList<>();
  private final boolean bars;
  private final boolean scattered;

  SummaryFigure(FigureSource source) {
    this.source = source;
    spec = source.spec();
    layout = source.layout();
    table = source.summary();
    x = spec.along(layout);
    charts =
        new Charts(
            source.lineNamesOfCharts(table, x), spec.charts().stream().map(this::columns).toList());
    for (int chart = 0; chart < spec.charts().size(); chart++) {
      categories.add(categories(chart));
    }
    bars = !categories.stream().flatMap(List::stream).allMatch(NumberText::isFinite);
    scattered = layout.design().isSampled();
  }

  private List<String> columns(PanelSpec chart) {
    if (!chart.y().isEmpty()) {
      return FigureSource.columns(chart, layout.metrics());
    }
    for (CsvRow row : table.rows()) {
      if (table.number(row, "n") > 0) {
        return List.of(table.text(row, "metric"));
      }
    }
    throw new IllegalArgumentException("There is no value to draw: no run has finished");
  }

  Picture picture() {
    List<Figure> figures = new ArrayList<>();
    Set<String> lines = new LinkedHashSet<>();
    for (int chart = 0; chart < spec.charts().size(); chart++) {
      Map<String, Points> points = points(chart);
      source.requireLines(points.keySet());
      lines.addAll(points.keySet());
      figures.add(figure(chart, points));
    }
    return source.picture(figures, caption(lines.size()));
  }

  /** The points of each line of a chart. */
  private Map<String, Points> points(int chart) {
    Map<String, Points> lines = new LinkedHashMap<>();
    for (CsvRow row : table.rows()) {
      String metric = table.text(row, "metric");
      String label = label(chart, row);
      if (charts.columns(chart).contains(metric) && label != null) {
        String at = table.text(row, x);
        lines
            .computeIfAbsent(charts.line(chart, label, metric), unseen -> new Points())
            .add(
                bars ? categories.get(chart).indexOf(at) : NumberText.parse(at),
                table.number(row, "mean"),
                table.number(row, "ci95_low"),
                table.number(row, "ci95_high"));
      }
    }
    if (spec.byInformation()) {
      inOrderOfBars(lines);
    }
    return lines;
  }

  /** The name of a row's line in a chart, or null if the chart does not show it. */
  private @Nullable String label(int chart, CsvRow row) {
    UnaryOperator<String> cell = source.cell(table, row);
    return spec.charts().get(chart).holds(cell) ? charts.names(chart).of(cell) : null;
  }

  private static void inOrderOfBars(Map<String, Points> lines) {
    Map<String, Points> ordered = new LinkedHashMap<>();
    lines.entrySet().stream()
        .sorted(Comparator.comparingDouble(line -> line.getValue().first()))
        .forEach(line -> ordered.put(line.getKey(), line.getValue()));
    lines.clear();
    lines.putAll(ordered);
  }

  private Figure figure(int chart, Map<String, Points> lines) {
    PanelSpec panel = spec.charts().get(chart);
    List<Series> series = new ArrayList<>();
    lines.forEach(
        (label, points) -> series.add(scattered ? points.curve(label) : points.series(label)));
    String xLabel = spec.xLabel() == null ? xTitle() : spec.xLabel();
    String yLabel = source.yLabel(panel, charts.columns(chart));
    Figure figure =
        bars
            ? Figure.bars(panel.title(), xLabel, yLabel, categories.get(chart), series)
            : Figure.of(panel.title(), xLabel, yLabel, series).withXScale(spec.xScale());
    return (scattered ? figure.withoutLines() : figure).withYScale(spec.yScale(panel));
  }

  /** What is shown of how many runs at most. */
  private String caption(int lines) {
    int most = 0;
    for (int chart = 0; chart < categories.size(); chart++) {
      for (CsvRow row : table.rows()) {
        boolean shown = charts.columns(chart).contains(table.text(row, "metric"));
        if (shown && label(chart, row) != null) {
          most = Math.max(most, (int) table.number(row, "n"));
        }
      }
    }
    if (most <= 1) {
      return "";
    }
    if (scattered) {
      return "each mark the mean of " + most + " runs";
    }
    // Too many lines are drawn without their intervals.
    String shown = lines <= Figure.MOST_NAMED ? "mean and 95 % interval of " : "mean of ";
    return shown + most + " runs";
  }

  private List<String> categories(int chart) {
    Categories seen = new Categories();
    String first = charts.columns(chart).get(0);
    for (CsvRow row : table.rows()) {
      if (label(chart, row) != null) {
        boolean own = table.text(row, "metric").equals(first);
        seen.add(table.text(row, x), own ? table.number(row, "mean") : Double.NaN);
      }
    }
    return seen.ordered(
        name -> spec.byInformation() ? source.information().rank(name) : 0, spec.sort());
  }

  private String xTitle() {
    int index = layout.variedKeys().indexOf(x);
    return index < 0 ? "" : layout.titles().get(index);
  }
}
