package org.edgemuse.experiment.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Names the lines of a figure by all in which variants differ and that does not lie along x, so
 * that no line mixes points of a sweep.
 */
public final class LineNames {
  private final Layout layout;
  private final @Nullable String x;
  private final List<UnaryOperator<String>> rows;
  private final Set<String> only;
  private final List<Dimension> dimensions = new ArrayList<>();
  private final boolean tellApart;

  /** Columns that change together, and whether their names are part of the label. */
  private record Dimension(List<String> columns, boolean named) {}

  /**
   * @param x the column along x, or null if none is
   * @param rows for each variant a function that gives its cell in a column of {@link
   *     Layout#variantColumns}
   */
  public LineNames(
      Layout layout, FigureSpec spec, @Nullable String x, List<UnaryOperator<String>> rows) {
    this.layout = layout;
    this.x = x;
    this.rows = List.copyOf(rows);
    this.only = new LinkedHashSet<>(spec.only());
    List<Dimension> all = new ArrayList<>();
    if (spec.byInformation()) {
      all.add(new Dimension(List.of(FigureSpec.INFORMATION), false));
    }
    all.add(new Dimension(List.of(FigureSpec.SCHEDULER), false));
    if (!layout.incentives().isEmpty()) {
      all.add(new Dimension(List.of(FigureSpec.INCENTIVE), false));
    }
    // All points of a sample lie along x at once: none needs a line of its own.
    boolean scattered = layout.design().isSampled() && x != null;
    for (List<String> axis : scattered ? List.<List<String>>of() : layout.axes()) {
      if (!(x != null && axis.contains(x))) {
        boolean chosen = spec.series() != null && axis.contains(spec.series());
        boolean enough = chosen && tellsApart(spec.series(), axis);
        Dimension dimension = new Dimension(enough ? List.of(spec.series()) : axis, true);
        all.add(chosen ? 0 : all.size(), dimension);
      } else if (!tellsApart(x, axis)) {
        all.add(new Dimension(axis.stream().filter(key -> !key.equals(x)).toList(), true));
      }
    }
    for (Dimension dimension : all) {
      boolean apart = texts(dimension).size() > 1 || isInformation(dimension);
      if (!(x != null && dimension.columns().contains(x)) && apart) {
        dimensions.add(dimension);
      }
    }
    if (FigureSpec.INCENTIVE.equals(spec.series())) {
      dimensions.sort((a, b) -> Boolean.compare(isIncentive(b), isIncentive(a)));
    }
    tellApart = !dimensions.isEmpty() && drawn().size() > 1;
  }

  /** A class looks the same in every panel, be it alone there. */
  private static boolean isInformation(Dimension dimension) {
    return dimension.columns().contains(FigureSpec.INFORMATION);
  }

  private static boolean isIncentive(Dimension dimension) {
    return dimension.columns().contains(FigureSpec.INCENTIVE);
  }

  /** Whether no two places along an axis have one value of this key. */
  private boolean tellsApart(String key, List<String> axis) {
    return texts(new Dimension(List.of(key), true)).size()
        == texts(new Dimension(axis, true)).size();
  }

  private Set<String> texts(Dimension dimension) {
    Set<String> seen = new LinkedHashSet<>();
    rows.forEach(row -> seen.add(text(dimension, row)));
    return seen;
  }

  /** Whether lines need their names, beside those of the metrics that they show. */
  public boolean tellApart() {
    return tellApart;
  }

  /** The names of all lines that the figure shows, each once. */
  public Set<String> drawn() {
    Set<String> names = new LinkedHashSet<>();
    for (UnaryOperator<String> row : rows) {
      String name = of(row);
      if (name != null) {
        names.add(name);
      }
    }
    return names;
  }

  /**
   * The name of the line that a row belongs to, or null if the figure leaves it out.
   *
   * @param cell gives the row's cell in a column
   */
  public @Nullable String of(UnaryOperator<String> cell) {
    String label = name(cell);
    boolean drawn =
        only.isEmpty()
            || only.contains(label)
            || only.contains(cell.apply(FigureSpec.SCHEDULER))
            || (!layout.incentives().isEmpty() && only.contains(cell.apply(FigureSpec.INCENTIVE)));
    return drawn ? label : null;
  }

  /** The names of all lines that have one, those that the figure leaves out included. */
  Set<String> all() {
    Set<String> names = new LinkedHashSet<>();
    rows.forEach(row -> names.add(name(row)));
    names.remove("");
    return names;
  }

  private String name(UnaryOperator<String> cell) {
    List<String> parts = new ArrayList<>();
    for (Dimension dimension : dimensions) {
      parts.add(text(dimension, cell));
    }
    return parts.isEmpty() ? whole(cell) : String.join(", ", parts);
  }

  /** The only line: named by its scheduler, or not at all where schedulers lie along x. */
  private String whole(UnaryOperator<String> cell) {
    return FigureSpec.SCHEDULER.equals(x) ? "" : cell.apply(FigureSpec.SCHEDULER);
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
