package org.edgemuse.experiment.resume;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.experiment.csv.CsvException;
import org.edgemuse.experiment.csv.RowReader;
import org.edgemuse.experiment.output.RowOrder;

/** The rows of a table of results, taken run by run in the order of the sweep. */
final class Table implements AutoCloseable {
  private final RowReader rows;
  private final RowOrder order;
  private final int width;

  private Table(RowReader rows, RowOrder order, int width) {
    this.rows = rows;
    this.order = order;
    this.width = width;
  }

  /**
   * Opens a table; without its file, or its header whole, it is empty.
   *
   * @throws CsvException if its header is another
   */
  static Table open(Path file, List<String> columns, RowOrder order) {
    RowReader rows = RowReader.open(file);
    List<String> header = rows.peek();
    if (header != null && !header.equals(columns)) {
      rows.close();
      throw new CsvException(
          file + " line 1: the columns are not those of this sweep; was it changed by hand?");
    }
    rows.take();
    return new Table(rows, order, columns.size());
  }

  /** The index of the run whose row is next, or {@link RowOrder#NONE}. */
  int next() {
    List<String> row = rows.peek();
    return row == null || row.size() != width ? RowOrder.NONE : order.indexOf(row);
  }

  /** Whether its file is there, at least with its header. */
  boolean isThere() {
    return rows.taken() > 0;
  }

  /** Whether there is a further row, of whatever run. */
  boolean hasNext() {
    return rows.peek() != null;
  }

  /** Goes past the next row and answers it. */
  List<String> take() {
    List<String> row = rows.peek();
    rows.take();
    return row == null ? List.of() : row;
  }

  /** Goes past the rows of runs before this one. */
  void skipBefore(int index) {
    while (hasNext() && next() < index) {
      rows.take();
    }
  }

  /** Goes past the rows of a run, if they are next. */
  void skip(int index) {
    while (next() == index) {
      rows.take();
    }
  }

  /** Takes the rows of a run, if they are next. */
  List<List<String>> takeAll(int index) {
    List<List<String>> taken = new ArrayList<>();
    while (next() == index) {
      taken.add(take());
    }
    return taken;
  }

  /** Bytes up to the end of the last row taken. */
  long end() {
    return rows.end();
  }

  @Override
  public void close() {
    rows.close();
  }
}
