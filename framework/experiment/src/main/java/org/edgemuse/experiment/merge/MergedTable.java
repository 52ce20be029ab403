package org.edgemuse.experiment.merge;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.experiment.csv.CsvException;
import org.edgemuse.experiment.csv.RowReader;
import org.edgemuse.experiment.csv.WholeFile;
import org.edgemuse.experiment.output.RowOrder;
import org.edgemuse.experiment.plan.Layout;

/** Brings the rows of the shards' tables into the order of the whole sweep, byte by byte. */
final class MergedTable {
  private final RowOrder order;

  MergedTable(Layout layout) {
    order = new RowOrder(layout);
  }

  /**
   * Writes the rows of these tables into one.
   *
   * @param tables those of the shards, each in the order of the sweep; they are read row by row
   * @throws CsvException if a table is damaged or the headers differ
   */
  void write(List<Path> tables, Path out) {
    List<RowReader> readers = new ArrayList<>();
    try {
      for (Path table : tables) {
        readers.add(RowReader.open(table));
      }
      WholeFile.write(out, stream -> copy(tables, readers, stream));
    } finally {
      readers.forEach(RowReader::close);
    }
  }

  private void copy(List<Path> tables, List<RowReader> readers, OutputStream out)
      throws IOException {
    List<String> header = readers.get(0).peek();
    out.write(readers.get(0).bytes());
    for (int i = 0; i < readers.size(); i++) {
      if (header == null || !header.equals(readers.get(i).peek())) {
        throw new CsvException(tables.get(i) + " line 1: the columns are not those of the others");
      }
      readers.get(i).take();
    }
    for (int next = first(tables, readers); next >= 0; next = first(tables, readers)) {
      out.write(readers.get(next).bytes());
      readers.get(next).take();
    }
    for (int i = 0; i < readers.size(); i++) {
      if (readers.get(i).end() != Files.size(tables.get(i))) {
        throw new CsvException(
            "%s line %d: the last row is not whole"
                .formatted(tables.get(i), readers.get(i).taken() + 1));
      }
    }
  }

  /** The table whose next row comes first, or -1 if there is no row left. */
  private int first(List<Path> tables, List<RowReader> readers) {
    int first = -1;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < readers.size(); i++) {
      List<String> row = readers.get(i).peek();
      if (row != null) {
        int index = order.indexOf(row);
        if (index == RowOrder.NONE) {
          throw new CsvException(
              "%s line %d: this row is of no run of the sweep"
                  .formatted(tables.get(i), readers.get(i).taken() + 1));
        }
        if (index < least) {
          least = index;
          first = i;
        }
      }
    }
    return first;
  }
}
