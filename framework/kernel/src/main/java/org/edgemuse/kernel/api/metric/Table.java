package org.edgemuse.kernel.api.metric;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table that a metric fills as a run goes on: its name and columns are declared before the run,
 * its rows are written beside runs.csv, into market.csv for a table {@code market}. Rows are kept
 * in the order in which they came, in one primitive array. The table belongs to the metric's state
 * and is part of a checkpoint.
 *
 * <pre>{@code
 * private final Table market = new Table("market", "cycle", "asp", "reward");
 *
 * public List<Table> tables() {
 *   return List.of(market);
 * }
 * }</pre>
 */
public final class Table implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final int FIRST_ROWS = 16;

  /** The longest array that every JVM can make. */
  private static final int MOST_VALUES = Integer.MAX_VALUE - 8;

  private final String name;
  private final List<String> columns;
  private double[] values = {};
  private int size;

  /**
   * A table without rows.
   *
   * @param name lower-case words joined by hyphens
   * @param columns names of the columns, each ending in its unit where it has one
   * @throws IllegalArgumentException if the name is none, or there is no column, or a column's name
   *     is blank, has several lines or is given twice
   */
  public Table(String name, String... columns) {
    if (!isName(name)) {
      throw new IllegalArgumentException(
          "The name of a table ('%s') must be lower-case words joined by hyphens".formatted(name));
    }
    if (columns.length == 0) {
      throw new IllegalArgumentException("Table '" + name + "' must have a column");
    }
    Set<String> seen = new LinkedHashSet<>();
    for (@Nullable String column : columns) {
      if (column == null || column.isBlank() || column.lines().count() > 1) {
        throw new IllegalArgumentException(
            "Table '%s' has a column of a name (%s) that no table can hold"
                .formatted(name, column == null ? null : "'" + column.strip() + "'"));
      }
      if (!seen.add(column)) {
        throw new IllegalArgumentException(
            "Table '%s' has two columns '%s'".formatted(name, column));
      }
    }
    this.name = name;
    this.columns = List.of(columns);
  }

  /** Whether a table can be called that: lower-case words joined by hyphens. */
  public static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  /** Its name. */
  public String name() {
    return name;
  }

  /** Names of its columns. */
  public List<String> columns() {
    return columns;
  }

  /** Number of rows so far. */
  public int rows() {
    return size / columns.size();
  }

  /**
   * Adds a row.
   *
   * @param cells one a column; NaN leaves its cell empty
   * @throws TableRowException if there are more or fewer, or one is infinite
   * @throws IllegalStateException if the table holds two thousand million values already
   */
  public void row(double... cells) {
    if (cells.length != columns.size()) {
      throw new TableRowException(
          "table '%s' takes %d values a row, not %d".formatted(name, columns.size(), cells.length));
    }
    for (int i = 0; i < cells.length; i++) {
      if (Double.isInfinite(cells[i])) {
        throw new TableRowException(
            "table '%s' takes values that are finite, or NaN where there is none; %s is %s"
                .formatted(name, columns.get(i), cells[i] > 0 ? "infinity" : "-infinity"));
      }
    }
    if (size > values.length - cells.length) {
      grow();
    }
    System.arraycopy(cells, 0, values, size, cells.length);
    size += cells.length;
  }

  private void grow() {
    int width = columns.size();
    long wanted = Math.max((long) FIRST_ROWS * width, 2L * values.length);
    values = Arrays.copyOf(values, (int) Math.min(MOST_VALUES, wanted));
    if (size > values.length - width) {
      throw new IllegalStateException(
          "Table '%s' is full: it has %d rows of %d values".formatted(name, rows(), width));
    }
  }

  /** All values so far, row by row; a copy. */
  public double[] values() {
    return Arrays.copyOf(values, size);
  }
}
