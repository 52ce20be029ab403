package org.edgemuse.experiment.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.experiment.csv.CsvAppender;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.experiment.run.RunFailure;
import org.jspecify.annotations.Nullable;

/**
 * failures.csv: a row for each run that failed, in the order of the results, forced to the disk.
 * The file is there only if some run has failed.
 */
public final class FailureTable implements AutoCloseable {
  private final Path file;
  private final List<String> columns;
  private @Nullable CsvAppender rows;

  private FailureTable(Path file, Layout layout) {
    this.file = file;
    this.columns = columns(layout);
  }

  /** A table without rows; the first one makes the file, in place of one that is there. */
  public static FailureTable create(Path file, Layout layout) {
    return new FailureTable(file, layout);
  }

  private static List<String> columns(Layout layout) {
    List<String> columns = new ArrayList<>(layout.leadingColumns());
    columns.addAll(List.of("kind", "message", "at"));
    return columns;
  }

  /**
   * Adds a failed run and sees it to the disk.
   *
   * @param leading the cells of {@link Layout#leadingColumns}
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public void append(List<String> leading, RunFailure failure) {
    CsvAppender table = rows;
    if (table == null) {
      table = CsvAppender.create(file, columns, true);
      rows = table;
    }
    List<String> cells = new ArrayList<>(leading);
    cells.addAll(List.of(failure.kind().label(), failure.message(), failure.at()));
    table.append(cells);
  }

  @Override
  public void close() {
    if (rows != null) {
      rows.close();
    }
  }
}
