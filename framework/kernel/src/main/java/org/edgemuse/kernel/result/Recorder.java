package org.edgemuse.kernel.result;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.metric.SlotRecord;

/**
 * Feeds the metrics, and keeps a row for every so many slots: each cell the mean of the slots'
 * values that exist.
 */
public final class Recorder implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<Metric> metrics;
  private final SlotRecord slot;
  private final int everySlots;
  private final int lastSlot;
  private final double[][] values;
  private final List<String> slotColumns = new ArrayList<>();
  private final double[] blockSum;
  private final int[] blockCount;
  private int blockSlots;
  private int rowCount;
  private double[] rows = new double[0];
  private int[] rowSlots = new int[0];

  /**
   * A recorder.
   *
   * @param everySlots how many slots one row sums up, or 0 for no rows
   * @param lastSlot the run's last slot, whose row may sum up fewer
   * @throws IllegalArgumentException if two metrics have a column of the same name
   */
  public Recorder(List<Metric> metrics, SlotRecord slot, int everySlots, int lastSlot) {
    this.metrics = List.copyOf(metrics);
    this.slot = slot;
    this.everySlots = everySlots;
    this.lastSlot = lastSlot;
    values = new double[metrics.size()][];
    Set<String> seen = new LinkedHashSet<>();
    for (int i = 0; i < metrics.size(); i++) {
      List<String> columns = metrics.get(i).columns();
      values[i] = new double[columns.size()];
      for (String column : columns) {
        if (!seen.add(column)) {
          throw new IllegalArgumentException("Two metrics have a column '" + column + "'");
        }
        slotColumns.add(column);
      }
    }
    blockSum = new double[slotColumns.size()];
    blockCount = new int[slotColumns.size()];
  }

  /** Watches the slot that has just ended. */
  public void observe() {
    if (everySlots == 0 && !slot.measured()) {
      return;
    }
    int column = 0;
    for (int i = 0; i < values.length; i++) {
      Arrays.fill(values[i], Double.NaN);
      metrics.get(i).observe(slot, values[i]);
      for (double value : values[i]) {
        if (!Double.isNaN(value)) {
          blockSum[column] += value;
          blockCount[column]++;
        }
        column++;
      }
    }
    blockSlots++;
    if (blockSlots == everySlots || everySlots > 0 && slot.now().slot() == lastSlot) {
      addRow();
    }
  }

  private void addRow() {
    int width = blockSum.length;
    if (rowSlots.length == rowCount) {
      int size = Math.max(64, 2 * rowCount);
      rowSlots = Arrays.copyOf(rowSlots, size);
      rows = Arrays.copyOf(rows, size * width);
    }
    rowSlots[rowCount] = slot.now().slot();
    for (int i = 0; i < width; i++) {
      rows[rowCount * width + i] = blockCount[i] == 0 ? Double.NaN : blockSum[i] / blockCount[i];
    }
    rowCount++;
    Arrays.fill(blockSum, 0);
    Arrays.fill(blockCount, 0);
    blockSlots = 0;
  }

  /** The results so far. */
  public RunSummary summary() {
    List<String> columns = new ArrayList<>();
    List<Double> results = new ArrayList<>();
    for (Metric metric : metrics) {
      if (metric.slotsOnly()) {
        continue;
      }
      double[] sums = new double[metric.columns().size()];
      Arrays.fill(sums, Double.NaN);
      metric.summarise(sums);
      columns.addAll(metric.columns());
      for (double sum : sums) {
        results.add(sum);
      }
    }
    double[][] slotRows = new double[rowCount][];
    for (int row = 0; row < rowCount; row++) {
      slotRows[row] = Arrays.copyOfRange(rows, row * blockSum.length, (row + 1) * blockSum.length);
    }
    return new RunSummary(
        columns,
        results.stream().mapToDouble(Double::doubleValue).toArray(),
        slotColumns,
        Arrays.copyOf(rowSlots, rowCount),
        slotRows);
  }
}
