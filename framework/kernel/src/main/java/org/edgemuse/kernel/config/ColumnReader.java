package org.edgemuse.kernel.config;

import java.io.IOException;

/** Reads a column of numbers for {@code {csv: file, column: name}}. */
@FunctionalInterface
public interface ColumnReader {

  /** Refuses: for where files cannot be read. */
  ColumnReader NONE =
      (where, file, column) -> {
        throw new IllegalArgumentException("CSV files cannot be read here");
      };

  /**
   * The numbers of one column, top to bottom.
   *
   * @param where where the file's name stands; relative names are relative to its file's folder
   * @param file the name as written
   * @param column the column's name
   * @throws IllegalArgumentException if there is no such column or it does not hold numbers; the
   *     message becomes the problem's
   * @throws IOException if the file cannot be read
   */
  double[] read(Where where, String file, String column) throws IOException;
}
