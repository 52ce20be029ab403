package org.edgemuse.kernel.result;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.fault.Culprit;

/**
 * Feeds the metrics, and keeps a row for every so many slots: each cell the mean of the slots'
 * values that exist.
 */
public final class Recorder implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String FINITE = "finite, or NaN where there is no value";

  private final List<Metric> metrics;
  private final List<Culprit> makers;
  private final List<List<String>> columns = new ArrayList<>();
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
   * @param makers whom to blame for each of the metrics
   * @param everySlots how many slots one row sums up, or 0 for no rows
   * @param lastSlot the run's last slot, whose row may sum up fewer
   * @throws IllegalArgumentException if two metrics have a column of the same name
   * @throws org.edgemuse.kernel.fault.NonsenseException if a metric has no names for its columns
   */
  public Recorder(
      List<Metric> metrics, List<Culprit> makers, SlotRecord slot, int everySlots, int lastSlot) {
    this.metrics = List.copyOf(metrics);
    this.makers = List.copyOf(makers);
    this.slot = slot;
    this.everySlots = everySlots;
    this.lastSlot = lastSlot;
    values = new double[metrics.size()][];
    Set<String> seen = new LinkedHashSet<>();
    for (int i = 0; i < metrics.size(); i++) {
      List<String> names = MetricColumns.of(metrics.get(i), makers.get(i));
      columns.add(names);
      values[i] = new double[names.size()];
      for (String column : names) {
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
          requireFinite(i, column, value);
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

  /** NaN says that there is no value; infinity would spoil every mean that it enters. */
  private void requireFinite(int metric, int slotColumn, double value) {
    if (Double.isInfinite(value)) {
      throw makers
          .get(metric)
          .gave(slotColumns.get(slotColumn), value, "of slot " + slot.now().slot(), FINITE);
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
    List<String> names = new ArrayList<>();
    List<Double> results = new ArrayList<>();
    for (int i = 0; i < metrics.size(); i++) {
      Metric metric = metrics.get(i);
      if (metric.slotsOnly()) {
        continue;
      }
      double[] sums = new double[columns.get(i).size()];
      Arrays.fill(sums, Double.NaN);
      metric.summarise(sums);
      names.addAll(columns.get(i));
      for (int c = 0; c < sums.length; c++) {
        if (Double.isInfinite(sums[c])) {
          throw makers.get(i).gave(columns.get(i).get(c), sums[c], "of the run", FINITE);
        }
        results.add(sums[c]);
      }
    }
    double[][] slotRows = new double[rowCount][];
    for (int row = 0; row < rowCount; row++) {
      slotRows[row] = Arrays.copyOfRange(rows, row * blockSum.length, (row + 1) * blockSum.length);
    }
    return new RunSummary(
        names,
        results.stream().mapToDouble(Double::doubleValue).toArray(),
        slotColumns,
        Arrays.copyOf(rowSlots, rowCount),
        slotRows);
  }
}
