package org.edgemuse.experiment.output;

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
    int last = column.lastIndexOf('_');
    String unit = last < 0 ? null : UNITS.get(column.substring(last + 1));
    String name = unit == null ? column : column.substring(0, last);
    return name.replace('_', ' ') + (unit == null ? "" : " (" + unit + ")");
  }

  /** The title of an axis that shows several columns. */
  static String of(List<String> columns) {
    return columns.size() == 1 ? of(columns.get(0)) : "value";
  }
}
