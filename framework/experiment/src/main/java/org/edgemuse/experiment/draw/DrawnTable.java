package org.edgemuse.experiment.draw;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.edgemuse.experiment.csv.CsvTable;
import org.edgemuse.experiment.csv.NumberText;
import org.jspecify.annotations.Nullable;

/**
 * A table of drawn columns.
 *
 * @param rows how many rows
 * @param seed of all columns
 * @param index name of a first column that counts the rows from 0, or null
 * @param columns what is drawn
 * @param uniforms whether each column is followed by that of its uniform numbers, to which {@code
 *     as: DISTRIBUTION} gives the numbers of the column again
 */
public record DrawnTable(
    int rows, long seed, @Nullable String index, List<DrawnColumn> columns, boolean uniforms) {
  private static final int MOST_ROWS = 1_000_000;

  /**
   * @throws IllegalArgumentException if there are no rows or too many, or two columns of one name
   */
  public DrawnTable {
    columns = List.copyOf(columns);
    if (rows < 1 || rows > MOST_ROWS) {
      throw new IllegalArgumentException(
          "--rows (%d) must be in [1, %d]".formatted(rows, MOST_ROWS));
    }
    Set<String> seen = new HashSet<>();
    for (String name : header(index, columns, uniforms)) {
      if (!seen.add(name)) {
        throw new IllegalArgumentException("two columns would be called '" + name + "'");
      }
    }
  }

  /**
   * Writes it as a CSV file, replacing what was there.
   *
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public void write(Path file) {
    List<List<String>> cells = new ArrayList<>(rows);
    for (int row = 0; row < rows; row++) {
      cells.add(cells(row));
    }
    CsvTable.write(file, header(index, columns, uniforms), cells);
  }

  private List<String> cells(int row) {
    List<String> cells = new ArrayList<>();
    if (index != null) {
      cells.add(Integer.toString(row));
    }
    for (DrawnColumn column : columns) {
      double uniform = column.uniform(seed, row);
      cells.add(NumberText.ofCell(column.value(uniform)));
      if (uniforms) {
        cells.add(NumberText.of(uniform));
      }
    }
    return cells;
  }

  private static List<String> header(
      @Nullable String index, List<DrawnColumn> columns, boolean uniforms) {
    List<String> header = new ArrayList<>();
    if (index != null) {
      header.add(index);
    }
    for (DrawnColumn column : columns) {
      header.add(column.name());
      if (uniforms) {
        header.add(column.uniformName());
      }
    }
    return header;
  }
}
