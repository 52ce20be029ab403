package org.edgemuse.kernel.result;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.metric.Table;
import org.edgemuse.kernel.fault.Culprit;
import org.jspecify.annotations.Nullable;

/** Asks a metric for its tables. */
public final class MetricTables {
  private MetricTables() {}

  /**
   * The tables, all of them there.
   *
   * @param maker whom to blame for the metric
   * @throws org.edgemuse.kernel.fault.NonsenseException if the metric gives null, a table that is
   *     null, or two of one name
   */
  public static List<Table> of(Metric metric, Culprit maker) {
    @Nullable List<Table> given = metric.tables();
    if (given == null) {
      throw maker.returned("gave no list of tables (null)");
    }
    List<Table> tables = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    for (@Nullable Table table : given) {
      if (table == null) {
        throw maker.returned("gave a table %d that is null".formatted(tables.size()));
      }
      if (!names.add(table.name())) {
        throw maker.returned("gave two tables '%s'".formatted(table.name()));
      }
      tables.add(table);
    }
    return List.copyOf(tables);
  }
}
