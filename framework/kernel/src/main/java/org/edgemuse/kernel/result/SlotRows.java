package org.edgemuse.kernel.result;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.edgemuse.kernel.api.metric.Table;
import org.jspecify.annotations.Nullable;

/**
 * A table with a row for every so many slots: the last of them, and in each further cell the mean
 * of the slots' values that exist.
 */
final class SlotRows implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int everySlots;
  private final int lastSlot;
  private final double[] sum;
  private final int[] count;
  private final @Nullable Table table;
  private int slots;

  /**
   * @param columns of the metrics
   * @param everySlots how many slots one row sums up, or 0 for no table
   * @param lastSlot the run's last slot, whose row may sum up fewer
   */
  SlotRows(List<String> columns, int everySlots, int lastSlot) {
    this.everySlots = everySlots;
    this.lastSlot = lastSlot;
    sum = new double[columns.size()];
    count = new int[columns.size()];
    List<String> all = new ArrayList<>(List.of(RunSummary.SLOT));
    all.addAll(columns);
    table = wanted() ? new Table(RunSummary.SLOTS, all.toArray(String[]::new)) : null;
  }

  /** Whether there is a table, so that all slots count. */
  boolean wanted() {
    return everySlots > 0;
  }

  /** Takes a slot's value of a column, NaN if there is none. */
  void add(int column, double value) {
    if (!Double.isNaN(value)) {
      sum[column] += value;
      count[column]++;
    }
  }

  /** Ends a slot, and with it the row if the slot is its last. */
  void endSlot(int slot) {
    slots++;
    if (table != null && (slots == everySlots || slot == lastSlot)) {
      double[] row = new double[1 + sum.length];
      row[0] = slot;
      for (int i = 0; i < sum.length; i++) {
        row[1 + i] = count[i] == 0 ? Double.NaN : sum[i] / count[i];
      }
      table.row(row);
      Arrays.fill(sum, 0);
      Arrays.fill(count, 0);
      slots = 0;
    }
  }

  /** The table, or none. */
  List<TableRows> rows() {
    return table == null ? List.of() : List.of(TableRows.of(table));
  }
}
