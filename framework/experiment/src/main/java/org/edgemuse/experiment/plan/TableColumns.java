package org.edgemuse.experiment.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.edgemuse.kernel.api.metric.Table;
import org.edgemuse.kernel.config.Problems;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.result.RunSummary;

/** The tables of all variants' metrics and their columns, each table the union of its variants'. */
final class TableColumns {
  /** The names of the other files that a sweep writes. */
  private static final Set<String> FILES =
      Set.of("runs", RunSummary.SLOTS, "summary", "timings", "failures", "manifest", "figure");

  private final Set<String> leading;
  private final Map<String, Set<String>> tables = new LinkedHashMap<>();

  /**
   * @param leading columns that stand before those of a table
   */
  TableColumns(List<String> leading) {
    this.leading = Set.copyOf(leading);
  }

  /** Columns by the names of tables. */
  Map<String, List<String>> columns() {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    tables.forEach((name, own) -> columns.put(name, new ArrayList<>(own)));
    return columns;
  }

  /**
   * Adds the tables of a metric, or the problems that they cannot be added.
   *
   * @param own names of the tables that the variant has so far
   */
  void add(Measures.Answer answer, Set<String> own, Problems problems) {
    Where where = answer.choice().where();
    for (Table table : answer.tables()) {
      String name = table.name();
      if (FILES.contains(name)) {
        problems.add(
            where,
            "Table '%s' of this %s is the name of another file".formatted(name, answer.noun()));
      } else if (!own.add(name)) {
        problems.add(
            where,
            "Another metric has a table '%s', as has this %s".formatted(name, answer.noun()));
      }
      for (String column : table.columns()) {
        if (leading.contains(column)) {
          problems.add(
              where,
              "Column '%s' of table '%s' of this %s is the name of another"
                  .formatted(column, name, answer.noun()));
        }
      }
      tables.computeIfAbsent(name, unseen -> new LinkedHashSet<>()).addAll(table.columns());
    }
  }
}
