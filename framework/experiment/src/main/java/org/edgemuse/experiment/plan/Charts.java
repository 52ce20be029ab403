package org.edgemuse.experiment.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Names the lines of a figure's charts. A line is named by its variant where its chart shows one
 * column, whose title stands at the y axis; else by its column too, or by that alone where there is
 * only one variant.
 */
public final class Charts {
  private final List<LineNames> names;
  private final List<List<String>> columns;

  /**
   * @param names the lines of a column in each chart
   * @param columns the columns of each chart, at least one
   */
  public Charts(List<LineNames> names, List<List<String>> columns) {
    this.names = List.copyOf(names);
    this.columns = columns.stream().map(List::copyOf).toList();
  }

  /** The columns of a chart. */
  public List<String> columns(int chart) {
    return columns.get(chart);
  }

  /** The names of a chart's lines of a column. */
  public LineNames names(int chart) {
    return names.get(chart);
  }

  /**
   * The name of a line.
   *
   * @param label what {@link LineNames#of} calls the variant
   */
  public String line(int chart, String label, String column) {
    if (columns.get(chart).size() == 1) {
      return label;
    }
    return names.get(chart).tellApart() ? label + ": " + column : column;
  }

  /** The names of all lines, each once. */
  public Set<String> lines() {
    Set<String> lines = new LinkedHashSet<>();
    for (int chart = 0; chart < columns.size(); chart++) {
      for (String label : names.get(chart).drawn()) {
        for (String column : columns.get(chart)) {
          lines.add(line(chart, label, column));
        }
      }
    }
    return lines;
  }
}
