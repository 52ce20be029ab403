package org.edgemuse.experiment.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.edgemuse.experiment.csv.NumberText;
import org.edgemuse.experiment.figure.Figure;
import org.edgemuse.kernel.config.Nearest;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Problems;
import org.edgemuse.kernel.config.Where;

/** Checks a figure against what the experiment will yield. */
final class FigureCheck {
  private FigureCheck() {}

  static void check(
      Node.Mapping figure,
      FigureSpec spec,
      Layout layout,
      List<Variant> variants,
      boolean slotRows,
      Problems problems) {
    boolean sampled = layout.design().isSampled();
    List<String> compared = new ArrayList<>(List.of(FigureSpec.SCHEDULER));
    if (!layout.incentives().isEmpty()) {
      compared.add(FigureSpec.INCENTIVE);
    }
    List<String> dimensions = new ArrayList<>(layout.variedKeys());
    dimensions.addAll(compared);
    // A sample has no two points of one value, so that a line of each would be a mark.
    List<String> named = sampled ? compared : dimensions;
    if (spec.series() != null && !named.contains(spec.series())) {
      problems.add(place(figure, "series"), Nearest.unknown("series", spec.series(), named));
    }
    if (sampled) {
      dimensions.removeAll(compared);
    }
    dimensions.add(FigureSpec.SLOT);
    boolean overSlots = FigureSpec.SLOT.equals(spec.x());
    if (spec.x() != null && !dimensions.contains(spec.x())) {
      problems.add(place(figure, "x"), Nearest.unknown("x", spec.x(), dimensions));
      return;
    }
    if (overSlots && !slotRows) {
      problems.add(place(figure, "x"), "x (slot) needs recordSlots: {every: 1} in the scenario");
    }
    boolean effects = spec.showsEffects(layout);
    List<UnaryOperator<String>> rows =
        variants.stream().map(v -> cells(layout, v, !effects)).toList();
    String x = spec.along(layout);
    LineNames names = new LineNames(layout, spec, overSlots || effects ? null : x, rows);
    checkOnly(figure, spec, layout, names, problems);
    List<String> columns = overSlots ? layout.slotMetrics() : layout.metrics();
    Set<String> shown = new LinkedHashSet<>();
    for (String pattern : spec.y()) {
      List<String> matching = Globs.matching(pattern, columns);
      shown.addAll(matching);
      if (matching.isEmpty()) {
        problems.add(place(figure, "y"), Nearest.unknown("metric column", pattern, columns));
      }
    }
    if (effects) {
      checkLines(figure, names, 2 * Math.max(1, shown.size()), true, problems);
    } else if (!overSlots) {
      boolean bars = rows.stream().anyMatch(row -> !NumberText.isFinite(row.apply(x)));
      checkLines(figure, names, Math.max(1, shown.size()), bars, problems);
    }
  }

  /** A variant's cells as the results will have them; effects are over all points. */
  private static UnaryOperator<String> cells(Layout layout, Variant variant, boolean ofPoint) {
    Map<String, String> cells = new HashMap<>();
    List<String> keys = layout.variedKeys();
    for (int k = 0; k < keys.size(); k++) {
      cells.put(keys.get(k), ofPoint ? variant.values().get(k) : "");
    }
    cells.put(FigureSpec.SCHEDULER, variant.scheduler());
    cells.put(FigureSpec.INCENTIVE, String.valueOf(variant.incentive()));
    return column -> String.valueOf(cells.get(column));
  }

  private static void checkOnly(
      Node.Mapping figure, FigureSpec spec, Layout layout, LineNames names, Problems problems) {
    Set<String> labels = new LinkedHashSet<>(layout.schedulers());
    labels.addAll(layout.incentives());
    labels.addAll(names.all());
    for (String label : spec.only()) {
      if (!labels.contains(label)) {
        List<String> known = List.copyOf(labels);
        problems.add(place(figure, "only"), Nearest.unknown("label", label, known));
      }
    }
  }

  /** Means without their legend and intervals would be a figure of nothing. */
  private static void checkLines(
      Node.Mapping figure, LineNames names, int columns, boolean bars, Problems problems) {
    int lines = columns == 1 || names.tellApart() ? names.drawn().size() * columns : columns;
    int most = bars ? Figure.MOST_BARS : Figure.MOST_NAMED;
    if (lines > most) {
      problems.add(
          figure.where(),
          "The figure has %d %s, more than %d; name those to draw in figure.only"
              .formatted(lines, bars ? "colours of bars" : "lines", most));
    }
  }

  private static Where place(Node.Mapping figure, String key) {
    return figure.keys().getOrDefault(key, figure.where());
  }
}
