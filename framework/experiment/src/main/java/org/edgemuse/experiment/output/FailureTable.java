package org.edgemuse.experiment.output;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.experiment.csv.CsvAppender;
import org.edgemuse.experiment.csv.CsvException;
import org.edgemuse.experiment.csv.CsvRow;
import org.edgemuse.experiment.csv.CsvTable;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.experiment.run.FailureKind;
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

  /**
   * A failed run.
   *
   * @param leading the cells of {@link Layout#leadingColumns}
   * @param failure why it failed, without its stack trace
   */
  public record Row(List<String> leading, RunFailure failure) {

    /** Copies the list. */
    public Row {
      leading = List.copyOf(leading);
    }
  }

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

  /**
   * Reads the rows back; none if there is no such file.
   *
   * @throws CsvException if the file is damaged or of another sweep
   * @throws java.io.UncheckedIOException if it cannot be read
   */
  public static List<Row> read(Path file, Layout layout) {
    if (!Files.exists(file)) {
      return List.of();
    }
    CsvTable table = CsvTable.read(file);
    if (!table.columns().equals(columns(layout))) {
      throw new CsvException(
          "%s line 1: the columns must be %s".formatted(file, String.join(", ", columns(layout))));
    }
    int leading = layout.leadingColumns().size();
    List<Row> rows = new ArrayList<>();
    for (CsvRow row : table.rows()) {
      String message = table.text(row, "message");
      RunFailure failure = new RunFailure(kind(table, row), message, table.text(row, "at"), "");
      rows.add(new Row(row.cells().subList(0, leading), failure));
    }
    return rows;
  }

  private static FailureKind kind(CsvTable table, CsvRow row) {
    try {
      return FailureKind.of(table.text(row, "kind"));
    } catch (IllegalArgumentException unknown) {
      throw new CsvException(
          "%s line %d, column kind: %s".formatted(table.file(), row.line(), unknown.getMessage()),
          unknown);
    }
  }

  @Override
  public void close() {
    if (rows != null) {
      rows.close();
    }
  }
}
