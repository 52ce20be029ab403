package org.edgemuse.experiment.drawing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.edgemuse.experiment.csv.CsvTable;
import org.edgemuse.experiment.figure.Figure;
import org.edgemuse.experiment.figure.Series;
import org.edgemuse.experiment.plan.FigureSpec;
import org.edgemuse.experiment.plan.Globs;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.experiment.plan.LineNames;

/**
 * Metrics over the slots of a run as curves, each the mean over replications. slots.csv may have
 * millions of rows: it is read row by row.
 */
final class SlotFigure {
  private final FigureSource source;
  private final FigureSpec spec;
  private final Layout layout;
  private final Path file;
  private final List<String> columns;
  private final LineNames names;
  private final boolean named;
  private final Map<String, TreeMap<Integer, Mean>> curves = new LinkedHashMap<>();

  /** Sum and count of the replications' values in a slot. */
  private static final class Mean {
    private double sum;
    private int count;
  }

  SlotFigure(FigureSource source) {
    this.source = source;
    spec = source.spec();
    layout = source.layout();
    file = source.folder().slots();
    names = source.lineNames(source.summary(), null);
    named = names.tellApart();
    LinkedHashSet<String> asked = new LinkedHashSet<>();
    spec.y().forEach(pattern -> asked.addAll(Globs.matching(pattern, layout.slotMetrics())));
    columns = List.copyOf(asked);
  }

  Figure figure() {
    List<String> shown = columns;
    if (shown.isEmpty()) {
      shown = layout.slotMetrics().subList(0, Math.min(1, layout.slotMetrics().size()));
    }
    read(shown);
    source.requireLines(curves.keySet());
    List<Series> series = new ArrayList<>();
    curves.forEach(
        (label, slots) -> {
          Points points = new Points();
          slots.forEach(
              (slot, mean) ->
                  points.add(
                      slot,
                      mean.count == 0 ? Double.NaN : mean.sum / mean.count,
                      Double.NaN,
                      Double.NaN));
          series.add(points.curve(label));
        });
    return Figure.of(
            spec.title(),
            spec.xLabel() == null ? FigureSpec.SLOT : spec.xLabel(),
            spec.yLabel() == null ? MetricTitles.of(shown) : spec.yLabel(),
            series)
        .withYScale(spec.yScale())
        .withCaption(caption());
  }

  /** Over how many runs the curves are means; runs that failed, or a rule left out, may lack. */
  private String caption() {
    int fewest = Integer.MAX_VALUE;
    int most = 0;
    for (Map<Integer, Mean> slots : curves.values()) {
      for (Mean mean : slots.values()) {
        fewest = Math.min(fewest, mean.count);
        most = Math.max(most, mean.count);
      }
    }
    if (most <= 1) {
      return "";
    }
    return fewest == most ? "mean of " + most + " runs" : "mean of up to " + most + " runs";
  }

  private void read(List<String> shown) {
    CsvTable.scan(
        file,
        (table, row) -> {
          String label = names.of(column -> table.text(row, column));
          if (label != null) {
            int slot = (int) table.number(row, FigureSpec.SLOT);
            for (String column : shown) {
              add(lineName(label, column, shown), slot, table.number(row, column));
            }
          }
        });
  }

  private void add(String label, int slot, double value) {
    Mean mean =
        curves
            .computeIfAbsent(label, unseen -> new TreeMap<>())
            .computeIfAbsent(slot, unseen -> new Mean());
    if (Double.isFinite(value)) {
      mean.sum += value;
      mean.count++;
    }
  }

  private String lineName(String label, String column, List<String> shown) {
    if (shown.size() == 1) {
      return label;
    }
    return named ? label + ": " + column : column;
  }
}
