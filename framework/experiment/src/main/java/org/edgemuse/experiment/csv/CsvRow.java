package org.edgemuse.experiment.csv;

import java.util.List;

/**
 * A row of a {@link CsvTable}.
 *
 * @param line number of the line on which it starts; the header is line 1
 * @param cells its cells, as many as the table has columns
 */
public record CsvRow(long line, List<String> cells) {

  /** Copies the list. */
  public CsvRow {
    cells = List.copyOf(cells);
  }
}
