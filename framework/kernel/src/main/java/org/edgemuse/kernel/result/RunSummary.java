package org.edgemuse.kernel.result;

import java.io.Serializable;
import java.util.List;

/**
 * What a run leaves behind.
 *
 * @param columns names of the metrics' columns
 * @param values the run's value of each column, NaN where there is none
 * @param tables the tables: {@value #SLOTS} first if rows of slots were recorded, then those of the
 *     metrics
 */
public record RunSummary(List<String> columns, double[] values, List<TableRows> tables)
    implements Serializable {

  /**
   * Name of the table with a row for every so many slots, or episodes: the last of them, and the
   * means of the metrics' values.
   */
  public static final String SLOTS = "slots";

  /** Its first column in a run of one episode. */
  public static final String SLOT = "slot";

  /** Its first column in a run of several. */
  public static final String EPISODE = "episode";

  /** Copies the lists. */
  public RunSummary {
    columns = List.copyOf(columns);
    tables = List.copyOf(tables);
  }

  /**
   * The run's value of a column.
   *
   * @throws IllegalArgumentException if there is no such column
   */
  public double value(String column) {
    int index = columns.indexOf(column);
    if (index < 0) {
      throw new IllegalArgumentException("No column '" + column + "' among " + columns);
    }
    return values[index];
  }

  /**
   * The rows of a table.
   *
   * @throws IllegalArgumentException if there is no such table
   */
  public TableRows table(String name) {
    for (TableRows table : tables) {
      if (table.name().equals(name)) {
        return table;
      }
    }
    throw new IllegalArgumentException(
        "No table '%s' among %s".formatted(name, tables.stream().map(TableRows::name).toList()));
  }

  /** Number of values in all. */
  public long size() {
    return values.length + tables.stream().mapToLong(table -> table.values().length).sum();
  }
}
