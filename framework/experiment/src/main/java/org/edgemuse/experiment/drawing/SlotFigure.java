package org.edgemuse.experiment.drawing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.edgemuse.experiment.csv.CsvRow;
import org.edgemuse.experiment.csv.CsvTable;
import org.edgemuse.experiment.figure.Figure;
import org.edgemuse.experiment.figure.Picture;
import org.edgemuse.experiment.figure.Series;
import org.edgemuse.experiment.plan.Charts;
import org.edgemuse.experiment.plan.FigureSpec;
import org.edgemuse.experiment.plan.PanelSpec;
import org.edgemuse.experiment.statistics.Moments;
import org.edgemuse.experiment.statistics.Sample;

/**
 * Metrics over the slots or the episodes of a run as curves, each the mean over replications with
 * its interval. slots.csv may have millions of rows: it is read row by row, once for all charts.
 */
final class SlotFigure {
  private final FigureSource source;
  private final FigureSpec spec;
  private final String x;
  private final Path file;
  private final Charts charts;

  /** For each chart, by the label of a variant and column. */
  private final List<Map<String, Map<String, TreeMap<Integer, Moments>>>> curves =
      new ArrayList<>();

  private int fewest = Integer.MAX_VALUE;
  private int most;

  SlotFigure(FigureSource source) {
    this.source = source;
    spec = source.spec();
    x = spec.along(source.layout());
    file = source.folder().slots();
    List<String> known = source.layout().slotMetrics();
    List<List<String>> columns = new ArrayList<>();
    for (PanelSpec chart : spec.charts()) {
      List<String> asked = FigureSource.columns(chart, known);
      columns.add(asked.isEmpty() ? known.subList(0, Math.min(1, known.size())) : asked);
    }
    charts = new Charts(source.lineNamesOfCharts(source.summary(), null), columns);
    spec.charts().forEach(chart -> curves.add(new LinkedHashMap<>()));
  }

  Picture picture() {
    read();
    count();
    List<Figure> figures = new ArrayList<>();
    for (int chart = 0; chart < spec.charts().size(); chart++) {
      source.requireLines(curves.get(chart).keySet());
      figures.add(figure(chart));
    }
    return source.picture(figures, caption());
  }

  private Figure figure(int chart) {
    PanelSpec panel = spec.charts().get(chart);
    List<String> columns = charts.columns(chart);
    List<Series> series = new ArrayList<>();
    curves
        .get(chart)
        .forEach(
            (label, own) -> {
              for (String column : columns) {
                series.add(series(charts.line(chart, label, column), own.get(column)));
              }
            });
    return Figure.of(
            panel.title(),
            spec.xLabel() == null ? x : spec.xLabel(),
            source.yLabel(panel, columns),
            series)
        .withYScale(spec.yScale(panel));
  }

  private Series series(String label, Map<Integer, Moments> slots) {
    Points points = new Points();
    slots.forEach(
        (slot, moments) -> {
          Sample sample = moments.sample();
          points.add(slot, sample.mean(), sample.ci95Low(), sample.ci95High());
        });
    return most > 1 ? points.series(label) : points.curve(label);
  }

  /** Over how many runs the curves are means; runs that failed, or a rule left out, may lack. */
  private String caption() {
    if (most <= 1) {
      return "";
    }
    int lines = charts.lines().size();
    String shown = lines <= Figure.MOST_NAMED ? "mean and 95 % interval of " : "mean of ";
    return fewest == most ? shown + most + " runs" : shown + "up to " + most + " runs";
  }

  private void count() {
    for (Map<String, Map<String, TreeMap<Integer, Moments>>> chart : curves) {
      for (Map<String, TreeMap<Integer, Moments>> own : chart.values()) {
        for (Map<Integer, Moments> slots : own.values()) {
          for (Moments moments : slots.values()) {
            fewest = Math.min(fewest, moments.n());
            most = Math.max(most, moments.n());
          }
        }
      }
    }
  }

  private void read() {
    CsvTable.scan(
        file,
        (table, row) -> {
          for (int chart = 0; chart < curves.size(); chart++) {
            read(chart, table, row);
          }
        });
  }

  private void read(int chart, CsvTable table, CsvRow row) {
    UnaryOperator<String> cell = column -> table.text(row, column);
    String label = spec.charts().get(chart).holds(cell) ? charts.names(chart).of(cell) : null;
    if (label != null) {
      int slot = (int) table.number(row, x);
      Map<String, TreeMap<Integer, Moments>> own =
          curves.get(chart).computeIfAbsent(label, unseen -> new LinkedHashMap<>());
      for (String column : charts.columns(chart)) {
        add(own, column, slot, table.number(row, column));
      }
    }
  }

  private static void add(
      Map<String, TreeMap<Integer, Moments>> curves, String column, int slot, double value) {
    curves
        .computeIfAbsent(column, unseen -> new TreeMap<>())
        .computeIfAbsent(slot, unseen -> new Moments())
        .add(Double.isFinite(value) ? value : Double.NaN);
  }
}
