package org.edgemuse.experiment.verdict;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.experiment.csv.CsvException;
import org.edgemuse.experiment.csv.CsvRow;
import org.edgemuse.experiment.csv.CsvTable;
import org.edgemuse.experiment.csv.RowReader;

/** Reads a table that is being written, or was when its process was killed. */
final class WholeRows {
  private WholeRows() {}

  /**
   * The rows that are whole; a last one that is cut off is left out.
   *
   * @throws CsvException if a row has more or fewer cells than the header
   * @throws java.io.UncheckedIOException if the file cannot be read
   */
  static CsvTable read(Path file) {
    try (RowReader reader = RowReader.open(file)) {
      List<String> header = reader.peek();
      List<String> columns = header == null ? List.of() : header;
      List<CsvRow> rows = new ArrayList<>();
      reader.take();
      for (List<String> row = reader.peek(); row != null; row = reader.peek()) {
        long line = reader.taken() + 1;
        if (row.size() != columns.size()) {
          throw new CsvException(
              "%s line %d: %d cells, but the header has %d"
                  .formatted(file, line, row.size(), columns.size()));
        }
        rows.add(new CsvRow(line, row));
        reader.take();
      }
      return new CsvTable(file, columns, rows);
    }
  }
}
