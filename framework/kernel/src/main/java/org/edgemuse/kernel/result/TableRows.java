package org.edgemuse.kernel.result;

import java.io.Serializable;
import java.util.List;
import org.edgemuse.kernel.api.metric.Table;

/**
 * The rows that a run has left in one table.
 *
 * @param name of the table
 * @param columns names of its columns
 * @param values row by row, NaN where a cell is empty
 */
public record TableRows(String name, List<String> columns, double[] values)
    implements Serializable {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if the values are no whole rows
   */
  public TableRows {
    columns = List.copyOf(columns);
    if (columns.isEmpty() || values.length % columns.size() != 0) {
      throw new IllegalArgumentException(
          "values (%d) of table '%s' must be rows of %d"
              .formatted(values.length, name, columns.size()));
    }
  }

  /** What a table holds now. */
  static TableRows of(Table table) {
    return new TableRows(table.name(), table.columns(), table.values());
  }

  /** Number of rows. */
  public int rows() {
    return values.length / columns.size();
  }

  /** The value of a cell. */
  public double value(int row, int column) {
    return values[row * columns.size() + column];
  }
}
