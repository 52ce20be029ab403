package org.edgemuse.kernel.result;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.metric.SlotRecord;

/** Feeds the metrics, and keeps what they and the slots leave in tables. */
public final class Recorder implements Serializable {
  private static final long serialVersionUID = 1L;

  private final SlotRecord slot;
  private final SlotBlocks blocks;
  private final SlotRows slotRows;
  private final List<String> rowColumns;
  private Measures measures;

  /** Where a measure's column stands in the rows of slots; -1 if it was not there at first. */
  private int[] rowColumn;

  private boolean everySlot;
  private long observedAt = -1;

  /**
   * A recorder.
   *
   * @param blocks which slots one row sums up
   */
  public Recorder(Measures measures, SlotRecord slot, SlotBlocks blocks) {
    this.measures = measures;
    this.slot = slot;
    this.blocks = blocks;
    rowColumns = measures.columns();
    rowColumn = placesOf(measures.columns());
    slotRows = new SlotRows(rowColumns, blocks);
  }

  private int[] placesOf(List<String> columns) {
    return columns.stream().mapToInt(rowColumns::indexOf).toArray();
  }

  /** What is measured. */
  public Measures measures() {
    return measures;
  }

  /**
   * Measures something else from the next slot on. Rows of slots keep their columns: there is
   * nothing under those that are gone, and no new ones are added.
   */
  public void take(Measures others) {
    measures = others;
    rowColumn = placesOf(others.columns());
    observedAt = -1;
  }

  /** Whether slots are watched that neither count nor have rows: it changes no results. */
  public void observeEverySlot(boolean every) {
    everySlot = every;
  }

  /** Watches the slot that has just ended. */
  public void observe() {
    if (!slotRows.wanted() && !everySlot && !slot.measured()) {
      return;
    }
    int column = 0;
    List<Measured> all = measures.all();
    for (int i = 0; i < all.size(); i++) {
      Measured measure = all.get(i);
      measure.observe(slot, blocks);
      for (int c = 0; c < measure.columns().size(); c++) {
        int row = rowColumn[column++];
        if (row >= 0) {
          slotRows.add(row, measure.value(c), measure.weight(c, slot));
        }
      }
    }
    slotRows.endSlot(slot.now());
    observedAt = slot.now().index();
  }

  /** Names of the columns of {@link #slotValue}. */
  public List<String> slotColumns() {
    return measures.columns();
  }

  /**
   * A column's value of the slot that is over; NaN if there is none, or the slot was not watched.
   *
   * @throws IndexOutOfBoundsException if there is no such column
   */
  public double slotValue(int column) {
    int left = column;
    for (Measured measure : measures.all()) {
      int size = measure.columns().size();
      if (left < size) {
        double value = measure.value(left);
        return observedAt == slot.now().index() ? value : Double.NaN;
      }
      left -= size;
    }
    throw new IndexOutOfBoundsException("There is no column " + column);
  }

  /** The results so far. */
  public RunSummary summary() {
    List<String> names = new ArrayList<>();
    List<Double> results = new ArrayList<>();
    List<TableRows> left = new ArrayList<>(slotRows.rows());
    for (Measured measure : measures.all()) {
      if (!measure.slotsOnly()) {
        names.addAll(measure.columns());
        for (double value : measure.summarise()) {
          results.add(value);
        }
      }
      measure.requireSameTables();
      measure.tables().forEach(table -> left.add(TableRows.of(table)));
    }
    return new RunSummary(names, results.stream().mapToDouble(Double::doubleValue).toArray(), left);
  }
}
