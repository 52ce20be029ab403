package org.edgemuse.experiment.drawing;

import java.util.List;
import java.util.Map;

/** Titles of metric columns, whose names end in their unit. */
final class MetricTitles {
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("s", "s"),
          Map.entry("ms", "ms"),
          Map.entry("us", "µs"),
          Map.entry("pct", "%"),
          Map.entry("mb", "MB"),
          Map.entry("gb", "GB"),
          Map.entry("mbps", "Mbit/s"),
          Map.entry("tflop", "TFLOP"),
          Map.entry("j", "J"),
          Map.entry("w", "W"),
          Map.entry("m", "m"));

  private MetricTitles() {}

  /** For example total_service_time_s: total service time (s). */
  static String of(String column) {
    return titled(name(column), unit(column));
  }

  /** The name without its unit. */
  private static String name(String column) {
    String name = unit(column).isEmpty() ? column : column.substring(0, column.lastIndexOf('_'));
    return name.replace('_', ' ');
  }

  /** The title of an axis that shows several columns, with the unit that they share. */
  static String of(List<String> columns) {
    if (columns.size() == 1) {
      return of(columns.get(0));
    }
    List<String> units = columns.stream().map(MetricTitles::unit).distinct().toList();
    return titled("value", units.size() == 1 ? units.get(0) : "");
  }

  /** The title of an axis that shows effects on columns. */
  static String shareOf(List<String> columns) {
    String share = "share of the variance";
    return columns.size() == 1 ? share + " of " + name(columns.get(0)) : share;
  }

  private static String titled(String name, String unit) {
    return unit.isEmpty() ? name : name + " (" + unit + ")";
  }

  /** The unit that a column's name ends in, or empty. */
  private static String unit(String column) {
    int last = column.lastIndexOf('_');
    return last < 0 ? "" : UNITS.getOrDefault(column.substring(last + 1), "");
  }
}
