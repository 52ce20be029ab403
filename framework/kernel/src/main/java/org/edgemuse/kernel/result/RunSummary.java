package org.edgemuse.kernel.result;

import java.io.Serializable;
import java.util.List;

/**
 * What a run leaves behind.
 *
 * @param columns names of the metrics' columns
 * @param values the run's value of each column, NaN where there is none
 * @param slotColumns names of the columns of the slots' rows
 * @param slots the last slot of each row
 * @param slotValues the rows
 */
public record RunSummary(
    List<String> columns,
    double[] values,
    List<String> slotColumns,
    int[] slots,
    double[][] slotValues)
    implements Serializable {

  /** Copies the lists. */
  public RunSummary {
    columns = List.copyOf(columns);
    slotColumns = List.copyOf(slotColumns);
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
}
