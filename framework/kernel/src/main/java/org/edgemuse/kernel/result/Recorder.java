package org.edgemuse.kernel.result;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.metric.Table;
import org.edgemuse.kernel.api.metric.TableRowException;
import org.edgemuse.kernel.fault.Culprit;

/** Feeds the metrics, and keeps what they and the slots leave in tables. */
public final class Recorder implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String FINITE = "finite, or NaN where there is no value";

  private final List<Metric> metrics;
  private final List<Culprit> makers;
  private final List<List<String>> columns = new ArrayList<>();
  private final List<List<Table>> tables = new ArrayList<>();
  private final SlotRecord slot;
  private final double[][] values;
  private final boolean[][] perRequest;
  private final SlotBlocks blocks;
  private final SlotRows slotRows;

  /**
   * A recorder.
   *
   * @param makers whom to blame for each of the metrics
   * @param blocks which slots one row sums up
   * @throws IllegalArgumentException if two metrics have a column, or a table, of the same name
   * @throws org.edgemuse.kernel.fault.NonsenseException if a metric has no names for its columns,
   *     or no tables
   */
  public Recorder(List<Metric> metrics, List<Culprit> makers, SlotRecord slot, SlotBlocks blocks) {
    this.metrics = List.copyOf(metrics);
    this.makers = List.copyOf(makers);
    this.slot = slot;
    this.blocks = blocks;
    values = new double[metrics.size()][];
    perRequest = new boolean[metrics.size()][];
    Set<String> seen = new LinkedHashSet<>();
    Set<String> tableNames = new LinkedHashSet<>();
    for (int i = 0; i < metrics.size(); i++) {
      List<String> names = MetricColumns.of(metrics.get(i), makers.get(i));
      columns.add(names);
      values[i] = new double[names.size()];
      perRequest[i] = new boolean[names.size()];
      for (int c = 0; c < names.size(); c++) {
        perRequest[i][c] = metrics.get(i).perRequest(names.get(c));
      }
      for (String column : names) {
        if (!seen.add(column)) {
          throw new IllegalArgumentException("Two metrics have a column '" + column + "'");
        }
      }
      List<Table> own = MetricTables.of(metrics.get(i), makers.get(i));
      tables.add(own);
      for (Table table : own) {
        if (!tableNames.add(table.name())) {
          throw new IllegalArgumentException("Two metrics have a table '" + table.name() + "'");
        }
      }
    }
    slotRows = new SlotRows(List.copyOf(seen), blocks);
  }

  /** Watches the slot that has just ended. */
  public void observe() {
    if (!slotRows.wanted() && !slot.measured()) {
      return;
    }
    int column = 0;
    for (int i = 0; i < values.length; i++) {
      Arrays.fill(values[i], Double.NaN);
      observe(i);
      for (int c = 0; c < values[i].length; c++) {
        requireFinite(i, c);
        slotRows.add(column++, values[i][c], perRequest[i][c] ? slot.settled() : 1);
      }
    }
    slotRows.endSlot(slot.now());
  }

  private void observe(int metric) {
    try {
      metrics.get(metric).observe(slot, values[metric]);
    } catch (TableRowException refused) {
      throw wrongRow(metric, refused);
    }
  }

  private RuntimeException wrongRow(int metric, TableRowException refused) {
    return makers.get(metric).did("wrote a wrong row: " + refused.getMessage(), refused);
  }

  /** NaN says that there is no value; infinity would spoil every mean that it enters. */
  private void requireFinite(int metric, int column) {
    double value = values[metric][column];
    if (Double.isInfinite(value)) {
      throw makers
          .get(metric)
          .gave(
              columns.get(metric).get(column),
              value,
              "of " + blocks.length().slotName(slot.now().index()),
              FINITE);
    }
  }

  /** The results so far. */
  public RunSummary summary() {
    List<String> names = new ArrayList<>();
    List<Double> results = new ArrayList<>();
    List<TableRows> left = new ArrayList<>(slotRows.rows());
    for (int i = 0; i < metrics.size(); i++) {
      if (!metrics.get(i).slotsOnly()) {
        names.addAll(columns.get(i));
        for (double value : summarise(i)) {
          results.add(value);
        }
      }
      if (!MetricTables.of(metrics.get(i), makers.get(i)).equals(tables.get(i))) {
        throw makers.get(i).returned("gave other tables after the run than before it");
      }
      tables.get(i).forEach(table -> left.add(TableRows.of(table)));
    }
    return new RunSummary(names, results.stream().mapToDouble(Double::doubleValue).toArray(), left);
  }

  private double[] summarise(int metric) {
    double[] sums = new double[columns.get(metric).size()];
    Arrays.fill(sums, Double.NaN);
    try {
      metrics.get(metric).summarise(sums);
    } catch (TableRowException refused) {
      throw wrongRow(metric, refused);
    }
    for (int c = 0; c < sums.length; c++) {
      if (Double.isInfinite(sums[c])) {
        throw makers.get(metric).gave(columns.get(metric).get(c), sums[c], "of the run", FINITE);
      }
    }
    return sums;
  }
}
