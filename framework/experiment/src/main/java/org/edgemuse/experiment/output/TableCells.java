package org.edgemuse.experiment.output;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.experiment.csv.NumberText;
import org.edgemuse.kernel.result.TableRows;

/** The rows that a run has left in a table, as texts that are made when they are asked for. */
final class TableCells extends AbstractList<List<String>> {
  private final List<String> leading;
  private final int[] places;
  private final TableRows rows;

  /**
   * @param leading the cells that stand before those of the table
   * @param columns of the table in the sweep, of which the run may lack some
   */
  TableCells(List<String> leading, List<String> columns, TableRows rows) {
    this.leading = leading;
    this.rows = rows;
    places = columns.stream().mapToInt(rows.columns()::indexOf).toArray();
  }

  @Override
  public List<String> get(int row) {
    List<String> cells = new ArrayList<>(leading.size() + places.length);
    cells.addAll(leading);
    for (int place : places) {
      cells.add(place < 0 ? "" : NumberText.ofCell(rows.value(row, place)));
    }
    return cells;
  }

  @Override
  public int size() {
    return rows.rows();
  }
}
