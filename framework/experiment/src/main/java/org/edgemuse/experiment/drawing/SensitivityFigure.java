package org.edgemuse.experiment.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.edgemuse.experiment.csv.CsvRow;
import org.edgemuse.experiment.csv.CsvTable;
import org.edgemuse.experiment.figure.Figure;
import org.edgemuse.experiment.figure.Series;
import org.edgemuse.experiment.output.SensitivityRows;
import org.edgemuse.experiment.plan.FigureSpec;
import org.edgemuse.experiment.plan.Globs;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.experiment.plan.LineNames;

/** Main and total effects as bars, a category a sampled key. */
final class SensitivityFigure {
  private static final Map<String, String> EFFECTS =
      Map.of(SensitivityRows.MAIN, "main effect", SensitivityRows.TOTAL, "total effect");

  private final FigureSource source;
  private final FigureSpec spec;
  private final Layout layout;
  private final CsvTable table;
  private final LineNames names;
  private final Map<String, Meaning> meanings = new LinkedHashMap<>();
  private final List<String> columns;

  /** What a row is about. */
  private record Meaning(String effect, int key, String metric) {}

  SensitivityFigure(FigureSource source) {
    this.source = source;
    spec = source.spec();
    layout = source.layout();
    table = source.sensitivity();
    names = source.lineNames(table, null);
    for (String metric : layout.metrics()) {
      for (String effect : List.of(SensitivityRows.MAIN, SensitivityRows.TOTAL)) {
        for (int k = 0; k < layout.variedKeys().size(); k++) {
          String name = SensitivityRows.name(effect, layout.variedKeys().get(k), metric);
          meanings.put(name, new Meaning(effect, k, metric));
        }
      }
    }
    columns = columns();
  }

  /** The metrics asked for that have effects, or the first one that has. */
  private List<String> columns() {
    Set<String> known = new LinkedHashSet<>();
    for (CsvRow row : table.rows()) {
      known.add(meaning(row).metric());
    }
    if (spec.y().isEmpty() && !known.isEmpty()) {
      return List.of(known.iterator().next());
    }
    Set<String> asked = new LinkedHashSet<>();
    spec.y().forEach(pattern -> asked.addAll(Globs.matching(pattern, List.copyOf(known))));
    if (asked.isEmpty()) {
      throw new IllegalArgumentException(
          "There is no effect to draw: no metric that the figure shows varies over two complete base"
              + " rows");
    }
    return List.copyOf(asked);
  }

  private Meaning meaning(CsvRow row) {
    String name = table.text(row, "metric");
    Meaning meaning = meanings.get(name);
    if (meaning == null) {
      throw new IllegalArgumentException(
          "%s line %d, column metric: '%s' is no effect of a sampled key"
              .formatted(table.file(), row.line(), name));
    }
    return meaning;
  }

  Figure figure() {
    Map<String, Points> bars = new LinkedHashMap<>();
    int most = 0;
    for (CsvRow row : table.rows()) {
      Meaning meaning = meaning(row);
      String label = names.of(column -> table.text(row, column));
      if (columns.contains(meaning.metric()) && label != null) {
        bars.computeIfAbsent(barName(label, meaning), unseen -> new Points())
            .add(
                meaning.key(),
                table.number(row, "mean"),
                table.number(row, "ci95_low"),
                table.number(row, "ci95_high"));
        most = Math.max(most, (int) table.number(row, "n"));
      }
    }
    source.requireLines(bars.keySet());
    List<Series> series = new ArrayList<>();
    bars.forEach((label, points) -> series.add(points.series(label)));
    return Figure.bars(
            spec.title(),
            spec.xLabel() == null ? "" : spec.xLabel(),
            spec.yLabel() == null ? MetricTitles.shareOf(columns) : spec.yLabel(),
            layout.titles().stream().map(SensitivityFigure::withoutUnit).toList(),
            series)
        .withYScale(spec.yScale())
        .withCaption("with 95 % bootstrap intervals over " + most + " base rows");
  }

  /** A share has none, whatever it is of. */
  private static String withoutUnit(String title) {
    return title.replaceFirst(" \\([^()]*\\)$", "");
  }

  private String barName(String label, Meaning meaning) {
    String name = EFFECTS.get(meaning.effect());
    if (columns.size() > 1) {
      name = meaning.metric() + ", " + name;
    }
    return names.tellApart() ? label + ": " + name : name;
  }
}
