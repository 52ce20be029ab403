package org.edgemuse.kernel.result;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.metric.Table;
import org.edgemuse.kernel.api.metric.TableRowException;
import org.edgemuse.kernel.fault.Culprit;

/** A metric in a run: its names are asked for once, and its values are checked. */
public final class Measured implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String FINITE = "finite, or NaN where there is no value";

  private final Metric metric;
  private final Culprit maker;
  private final List<String> columns;
  private final List<Table> tables;
  private final double[] values;
  private final boolean[] perRequest;

  /**
   * A metric before its first slot.
   *
   * @param maker whom to blame for the metric
   * @throws org.edgemuse.kernel.fault.NonsenseException if it has no names for its columns, or no
   *     tables
   */
  public Measured(Metric metric, Culprit maker) {
    this.metric = metric;
    this.maker = maker;
    columns = MetricColumns.of(metric, maker);
    tables = MetricTables.of(metric, maker);
    values = new double[columns.size()];
    Arrays.fill(values, Double.NaN);
    perRequest = new boolean[columns.size()];
    for (int c = 0; c < perRequest.length; c++) {
      perRequest[c] = metric.perRequest(columns.get(c));
    }
  }

  /** Names of the columns. */
  List<String> columns() {
    return columns;
  }

  /** The tables. */
  List<Table> tables() {
    return tables;
  }

  /** Whether the metric leaves no values of the run. */
  boolean slotsOnly() {
    return metric.slotsOnly();
  }

  /** Whether the metric watches decisions. */
  boolean watchesDecisions() {
    return metric.watchesDecisions();
  }

  /** A column's value of the slot that was observed last. */
  double value(int column) {
    return values[column];
  }

  /** What a slot weighs in means of a column. */
  double weight(int column, SlotRecord slot) {
    return perRequest[column] ? slot.settled() : 1;
  }

  /**
   * Watches a slot.
   *
   * @param blocks knows what messages call it
   */
  void observe(SlotRecord slot, SlotBlocks blocks) {
    Arrays.fill(values, Double.NaN);
    try {
      metric.observe(slot, values);
    } catch (TableRowException refused) {
      throw wrongRow(refused);
    }
    for (int c = 0; c < values.length; c++) {
      // NaN says that there is no value; infinity would spoil every mean that it enters.
      if (Double.isInfinite(values[c])) {
        String when = "of " + blocks.length().slotName(slot.now().index());
        throw maker.gave(columns.get(c), values[c], when, FINITE);
      }
    }
  }

  /** The run's values. */
  double[] summarise() {
    double[] sums = new double[columns.size()];
    Arrays.fill(sums, Double.NaN);
    try {
      metric.summarise(sums);
    } catch (TableRowException refused) {
      throw wrongRow(refused);
    }
    for (int c = 0; c < sums.length; c++) {
      if (Double.isInfinite(sums[c])) {
        throw maker.gave(columns.get(c), sums[c], "of the run", FINITE);
      }
    }
    return sums;
  }

  /**
   * Does nothing if the metric still has the tables that it had before the run.
   *
   * @throws org.edgemuse.kernel.fault.NonsenseException if not
   */
  void requireSameTables() {
    if (!MetricTables.of(metric, maker).equals(tables)) {
      throw maker.returned("gave other tables after the run than before it");
    }
  }

  private RuntimeException wrongRow(TableRowException refused) {
    return maker.did("wrote a wrong row: " + refused.getMessage(), refused);
  }
}
