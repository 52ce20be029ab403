package org.edgemuse.kernel.result;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.fault.Culprit;
import org.jspecify.annotations.Nullable;

/** Asks a metric for its columns. */
public final class MetricColumns {
  private MetricColumns() {}

  /**
   * The names, all of them there.
   *
   * @param maker whom to blame for the metric
   * @throws org.edgemuse.kernel.fault.NonsenseException if the metric gives null, or a name that is
   *     null, blank or of several lines
   */
  public static List<String> of(Metric metric, Culprit maker) {
    @Nullable List<String> columns = metric.columns();
    if (columns == null) {
      throw maker.returned("gave no list of columns (null)");
    }
    List<String> names = new ArrayList<>();
    for (@Nullable String column : columns) {
      if (column == null || column.isBlank() || column.lines().count() > 1) {
        throw maker.returned(
            "gave column %d a name (%s) that no table can hold"
                .formatted(names.size(), column == null ? null : "'" + column.strip() + "'"));
      }
      names.add(column);
    }
    return List.copyOf(names);
  }
}
