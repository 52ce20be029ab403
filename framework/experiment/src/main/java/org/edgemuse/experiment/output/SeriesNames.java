package org.edgemuse.experiment.output;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.edgemuse.experiment.csv.CsvRow;
import org.edgemuse.experiment.csv.CsvTable;
import org.edgemuse.experiment.plan.FigureSpec;
import org.edgemuse.experiment.plan.Layout;
import org.jspecify.annotations.Nullable;

/** Names the lines of a figure by all in which variants differ and that does not lie along x. */
final class SeriesNames {
  private final Layout layout;
  private final Set<String> only;
  private final List<Dimension> dimensions = new ArrayList<>();

  /** Columns that change together, and whether their names are part of the label. */
  private record Dimension(List<String> columns, boolean named) {}

  /**
   * @param x the column along x, or null if none is
   */
  SeriesNames(Layout layout, FigureSpec spec, @Nullable String x, CsvTable summary) {
    this.layout = layout;
    this.only = new LinkedHashSet<>(spec.only());
    List<Dimension> all = new ArrayList<>();
    all.add(new Dimension(List.of(FigureSpec.SCHEDULER), false));
    if (!layout.incentives().isEmpty()) {
      all.add(new Dimension(List.of(FigureSpec.INCENTIVE), false));
    }
    for (List<String> axis : layout.axes()) {
      boolean chosen = spec.series() != null && axis.contains(spec.series());
      Dimension dimension = new Dimension(chosen ? List.of(spec.series()) : axis, true);
      if (!axis.contains(String.valueOf(x))) {
        all.add(chosen ? 0 : all.size(), dimension);
      }
    }
    for (Dimension dimension : all) {
      if (!dimension.columns().contains(String.valueOf(x)) && differs(dimension, summary)) {
        dimensions.add(dimension);
      }
    }
    if (FigureSpec.INCENTIVE.equals(spec.series())) {
      dimensions.sort((a, b) -> Boolean.compare(isIncentive(b), isIncentive(a)));
    }
  }

  private static boolean isIncentive(Dimension dimension) {
    return dimension.columns().contains(FigureSpec.INCENTIVE);
  }

  private static boolean differs(Dimension dimension, CsvTable summary) {
    Set<String> seen = new LinkedHashSet<>();
    for (CsvRow row : summary.rows()) {
      seen.add(text(dimension, column -> summary.text(row, column)));
    }
    return seen.size() > 1;
  }

  /** Whether variants differ in anything but x. */
  boolean tellApart() {
    return !dimensions.isEmpty();
  }

  /**
   * The name of the line that a row belongs to, or null if the figure leaves it out.
   *
   * @param cell gives the row's cell in a column
   */
  @Nullable String of(UnaryOperator<String> cell) {
    List<String> parts = new ArrayList<>();
    for (Dimension dimension : dimensions) {
      parts.add(text(dimension, cell));
    }
    String scheduler = cell.apply(FigureSpec.SCHEDULER);
    String label = parts.isEmpty() ? scheduler : String.join(", ", parts);
    boolean drawn =
        only.isEmpty()
            || only.contains(label)
            || only.contains(scheduler)
            || (!layout.incentives().isEmpty() && only.contains(cell.apply(FigureSpec.INCENTIVE)));
    return drawn ? label : null;
  }

  private static String text(Dimension dimension, UnaryOperator<String> cell) {
    List<String> parts = new ArrayList<>();
    for (String column : dimension.columns()) {
      String value = cell.apply(column);
      parts.add(dimension.named() ? column + "=" + value : value);
    }
    return String.join(" ", parts);
  }
}
