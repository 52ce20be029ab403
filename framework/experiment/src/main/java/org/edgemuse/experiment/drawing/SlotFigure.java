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

/**
 * Metrics over the slots of a run as curves, each the mean over replications. slots.csv may have
 * millions of rows: it is read row by row, once for all charts.
 */
final class SlotFigure {
  private final FigureSource source;
  private final FigureSpec spec;
  private final Path file;
  private final Charts charts;

  /** For each chart, by the label of a variant and column. */
  private final List<Map<String, Map<String, TreeMap<Integer, Mean>>>> curves = new ArrayList<>();

  /** Sum and count of the replications' values in a slot. */
  private static final class Mean {
    private double sum;
    private int count;
  }

  SlotFigure(FigureSource source) {
    this.source = source;
    spec = source.spec();
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
            spec.xLabel() == null ? FigureSpec.SLOT : spec.xLabel(),
            source.yLabel(panel, columns),
            series)
        .withYScale(spec.yScale(panel));
  }

  private static Series series(String label, Map<Integer, Mean> slots) {
    Points points = new Points();
    slots.forEach(
        (slot, mean) ->
            points.add(
                slot,
                mean.count == 0 ? Double.NaN : mean.sum / mean.count,
                Double.NaN,
                Double.NaN));
    return points.curve(label);
  }

  /** Over how many runs the curves are means; runs that failed, or a rule left out, may lack. */
  private String caption() {
    int fewest = Integer.MAX_VALUE;
    int most = 0;
    for (Map<String, Map<String, TreeMap<Integer, Mean>>> chart : curves) {
      for (Map<String, TreeMap<Integer, Mean>> own : chart.values()) {
        for (Map<Integer, Mean> slots : own.values()) {
          for (Mean mean : slots.values()) {
            fewest = Math.min(fewest, mean.count);
            most = Math.max(most, mean.count);
          }
        }
      }
    }
    if (most <= 1) {
      return "";
    }
    return fewest == most ? "mean of " + most + " runs" : "mean of up to " + most + " runs";
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
      int slot = (int) table.number(row, FigureSpec.SLOT);
      Map<String, TreeMap<Integer, Mean>> own =
          curves.get(chart).computeIfAbsent(label, unseen -> new LinkedHashMap<>());
      for (String column : charts.columns(chart)) {
        add(own, column, slot, table.number(row, column));
      }
    }
  }

  private static void add(
      Map<String, TreeMap<Integer, Mean>> curves, String column, int slot, double value) {
    Mean mean =
        curves
            .computeIfAbsent(column, unseen -> new TreeMap<>())
            .computeIfAbsent(slot, unseen -> new Mean());
    if (Double.isFinite(value)) {
      mean.sum += value;
      mean.count++;
    }
  }
}
