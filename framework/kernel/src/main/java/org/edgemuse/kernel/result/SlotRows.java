package org.edgemuse.kernel.result;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.edgemuse.kernel.api.metric.Table;
import org.edgemuse.kernel.api.world.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A table with a row for every so many slots: the last of them, and in each further cell the mean
 * of the slots' values that exist, each by its weight.
 */
final class SlotRows implements Serializable {
  private static final long serialVersionUID = 1L;

  private final SlotBlocks blocks;
  private final double[] sum;
  private final double[] weight;
  private final double[] only;
  private final int[] count;
  private final @Nullable Table table;

  /**
   * @param columns of the metrics
   * @param blocks which slots share a row
   */
  SlotRows(List<String> columns, SlotBlocks blocks) {
    this.blocks = blocks;
    sum = new double[columns.size()];
    weight = new double[columns.size()];
    only = new double[columns.size()];
    count = new int[columns.size()];
    List<String> all = new ArrayList<>(List.of(SlotBlocks.column(blocks.length())));
    all.addAll(columns);
    table = wanted() ? new Table(RunSummary.SLOTS, all.toArray(String[]::new)) : null;
  }

  /** Whether there is a table, so that all slots count. */
  boolean wanted() {
    return blocks.wanted();
  }

  /** Takes a slot's value of a column, NaN if there is none, and what it weighs. */
  void add(int column, double value, double weight) {
    if (!Double.isNaN(value)) {
      sum[column] += weight * value;
      this.weight[column] += weight;
      only[column] = value;
      count[column]++;
    }
  }

  /** Ends a slot, and with it the row if the slot is its last. */
  void endSlot(Moment now) {
    if (table != null && blocks.endWith(now)) {
      double[] row = new double[1 + sum.length];
      row[0] = blocks.number(now);
      for (int i = 0; i < sum.length; i++) {
        row[1 + i] = mean(i);
      }
      table.row(row);
      Arrays.fill(sum, 0);
      Arrays.fill(weight, 0);
      Arrays.fill(count, 0);
    }
  }

  private double mean(int column) {
    if (count[column] == 1) {
      // Weighing a value and taking the weight out again would round it.
      return only[column];
    }
    return weight[column] == 0 ? Double.NaN : sum[column] / weight[column];
  }

  /** The table, or none. */
  List<TableRows> rows() {
    return table == null ? List.of() : List.of(TableRows.of(table));
  }
}
