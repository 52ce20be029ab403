package org.edgemuse.experiment.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.edgemuse.experiment.csv.NumberText;
import org.edgemuse.experiment.figure.Figure;
import org.edgemuse.experiment.figure.XScale;
import org.edgemuse.kernel.api.scheduling.InformationClass;
import org.edgemuse.kernel.config.Nearest;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Problems;
import org.edgemuse.kernel.config.Where;
import org.jspecify.annotations.Nullable;

/** Checks a figure against what the experiment will yield. */
final class FigureCheck {
  private FigureCheck() {}

  /**
   * Adds what is wrong.
   *
   * @param slotRows first column of the rows of slots.csv, or null if there are none
   */
  static void check(
      Node.Mapping figure,
      FigureSpec spec,
      Layout layout,
      List<Variant> variants,
      @Nullable String slotRows,
      Problems problems) {
    boolean sampled = layout.design().isSampled();
    List<String> compared = new ArrayList<>(List.of(FigureSpec.SCHEDULER));
    if (!layout.incentives().isEmpty()) {
      compared.add(FigureSpec.INCENTIVE);
    }
    List<String> dimensions = new ArrayList<>(layout.variedKeys());
    dimensions.addAll(compared);
    // A sample has no two points of one value, so that a line of each would be a mark.
    List<String> named = new ArrayList<>(sampled ? compared : dimensions);
    if (!sampled) {
      named.add(FigureSpec.INFORMATION);
    }
    if (spec.series() != null && !named.contains(spec.series())) {
      problems.add(place(figure, "series"), Nearest.unknown("series", spec.series(), named));
    }
    if (sampled) {
      dimensions.removeAll(compared);
    }
    dimensions.add(FigureSpec.SLOT);
    dimensions.add(FigureSpec.EPISODE);
    boolean overSlots = spec.overTime();
    if (spec.x() != null && !dimensions.contains(spec.x())) {
      problems.add(place(figure, "x"), Nearest.unknown("x", spec.x(), dimensions));
      return;
    }
    if (overSlots && slotRows == null) {
      problems.add(
          place(figure, "x"),
          "x (%s) needs recordSlots: {every: 1} in the scenario".formatted(spec.x()));
    } else if (overSlots && !slotRows.equals(spec.x())) {
      problems.add(
          place(figure, "x"),
          "x (%s) must be %s, as runs have %s"
              .formatted(
                  spec.x(),
                  slotRows,
                  slotRows.equals(FigureSpec.EPISODE) ? "several episodes" : "one episode"));
    }
    boolean effects = spec.showsEffects(layout);
    List<UnaryOperator<String>> rows =
        variants.stream().map(v -> cells(layout, v, !effects)).toList();
    String x = spec.along(layout);
    LineNames names = new LineNames(layout, spec, overSlots || effects ? null : x, rows);
    checkOnly(figure, spec, layout, names, problems);
    PanelCheck.check(figure, spec, layout, effects, problems);
    if (spec.byInformation() && !x.equals(FigureSpec.SCHEDULER)) {
      problems.add(
          place(figure, "series"), "series (information) groups schedulers; it needs x: scheduler");
    }
    List<String> known = overSlots ? layout.slotMetrics() : layout.metrics();
    List<List<String>> columns = columns(figure, spec, known, problems);
    if (effects) {
      int shown = columns.get(0).size();
      checkSort(figure, spec, false, problems);
      int bars = names.tellApart() ? 2 * shown * names.drawn().size() : 2 * shown;
      checkLines(figure, bars, true, problems);
      checkScale(figure, spec, List.of(), problems);
    } else if (overSlots) {
      checkScale(figure, spec, List.of("0"), problems);
      checkSort(figure, spec, false, problems);
    } else {
      List<String> places = rows.stream().map(row -> row.apply(x)).distinct().toList();
      boolean bars = !places.stream().allMatch(NumberText::isFinite);
      checkSort(figure, spec, bars, problems);
      checkLines(figure, charts(layout, spec, x, rows, columns).lines().size(), bars, problems);
      checkScale(figure, spec, bars ? List.of() : places, problems);
    }
  }

  /** The charts, each with the lines of the cases that it shows. */
  private static Charts charts(
      Layout layout,
      FigureSpec spec,
      String x,
      List<UnaryOperator<String>> rows,
      List<List<String>> columns) {
    List<LineNames> names = new ArrayList<>();
    for (PanelSpec chart : spec.charts()) {
      names.add(new LineNames(layout, spec, x, rows.stream().filter(chart::holds).toList()));
    }
    return new Charts(names, columns);
  }

  private static void checkSort(
      Node.Mapping figure, FigureSpec spec, boolean bars, Problems problems) {
    if (spec.sort() == BarOrder.MEAN && !bars) {
      problems.add(place(figure, "sort"), "sort (mean) orders bars; there are none");
    }
  }

  /** The columns of each chart: one of no name where it is left to the experiment. */
  private static List<List<String>> columns(
      Node.Mapping figure, FigureSpec spec, List<String> known, Problems problems) {
    List<List<String>> columns = new ArrayList<>();
    for (int chart = 0; chart < spec.charts().size(); chart++) {
      Set<String> shown = new LinkedHashSet<>();
      for (String pattern : spec.charts().get(chart).y()) {
        List<String> matching = Globs.matching(pattern, known);
        shown.addAll(matching);
        if (matching.isEmpty()) {
          Where at = spec.panels().isEmpty() ? place(figure, "y") : PanelCheck.y(figure, chart);
          problems.add(at, Nearest.unknown("metric column", pattern, known));
        }
      }
      columns.add(shown.isEmpty() ? List.of("") : List.copyOf(shown));
    }
    return columns;
  }

  /**
   * What is not positive has no place on a logarithmic axis.
   *
   * @param places what lies along x, empty if that is no numbers
   */
  private static void checkScale(
      Node.Mapping figure, FigureSpec spec, List<String> places, Problems problems) {
    if (spec.xScale() != XScale.LOG) {
      return;
    }
    if (places.isEmpty()) {
      problems.add(place(figure, "xScale"), "xScale (log) needs numbers along x");
    }
    for (String place : places) {
      if (!(NumberText.parse(place) > 0)) {
        problems.add(
            place(figure, "xScale"),
            "xScale (log) needs positive numbers along x, but there is " + place);
        return;
      }
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
    if (spec.byInformation()) {
      // What a scheduler may know shows when it has run.
      Arrays.stream(InformationClass.values()).forEach(known -> labels.add(known.label()));
    }
    for (String label : spec.only()) {
      if (!labels.contains(label)) {
        List<String> known = List.copyOf(labels);
        problems.add(place(figure, "only"), Nearest.unknown("label", label, known));
      }
    }
  }

  /** Means without their legend and intervals would be a figure of nothing. */
  private static void checkLines(Node.Mapping figure, int lines, boolean bars, Problems problems) {
    int most = bars ? Figure.MOST_BARS : Figure.MOST_NAMED;
    if (lines > most) {
      problems.add(
          figure.where(),
          "The figure has %d %s, more than %d; name those to draw in figure.only"
              .formatted(lines, bars ? "colours of bars" : "lines", most));
    }
  }

  static Where place(Node.Mapping figure, String key) {
    return figure.keys().getOrDefault(key, figure.where());
  }
}
