package org.edgemuse.places.table;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.kernel.config.Nearest;
import org.edgemuse.places.source.Opened;
import org.edgemuse.places.source.SourceFault;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file, row by row. Columns are separated by commas, semicolons or tabs, whichever the header
 * has most of; blank lines are passed over. Not for use by several threads at once.
 */
public final class CsvTable implements Closeable {
  private final LocalFile file;
  private final CSVParser parser;
  private final Iterator<CSVRecord> rows;
  private final char delimiter;
  private final List<String> header;
  private @Nullable CSVRecord row;
  private long line;
  private long count;

  private CsvTable(LocalFile file, CSVParser parser, char delimiter) {
    this.file = file;
    this.parser = parser;
    this.delimiter = delimiter;
    rows = parser.iterator();
    if (!next()) {
      throw new SourceFault(file, "the file holds no header and no rows");
    }
    List<String> names = new ArrayList<>();
    row().forEach(name -> names.add(name.strip()));
    header = List.copyOf(names);
    count = 0;
  }

  /**
   * Opens a file and reads its header.
   *
   * @throws SourceFault if it cannot be read, or has no header
   */
  public static CsvTable open(LocalFile file) {
    BufferedReader text =
        new BufferedReader(new InputStreamReader(Opened.of(file), StandardCharsets.UTF_8));
    try {
      char delimiter = Delimiter.of(text);
      CSVFormat format =
          CSVFormat.DEFAULT
              .builder()
              .setDelimiter(delimiter)
              .setIgnoreSurroundingSpaces(true)
              .setIgnoreEmptyLines(true)
              .get();
      return new CsvTable(
          file, CSVParser.builder().setReader(text).setFormat(format).get(), delimiter);
    } catch (IOException unreadable) {
      throw Opened.unreadable(file, unreadable);
    }
  }

  /** The names of the columns. */
  public List<String> header() {
    return header;
  }

  /** What stands between columns. */
  public char delimiter() {
    return delimiter;
  }

  /**
   * The place of a column, or -1 if none was named and none of those is there.
   *
   * @param key the option that names it, for messages
   * @param named the name that a user gave, or null
   * @param recognised the names that are looked for otherwise, the first that is there; neither
   *     these nor a user's name hang on letters' case
   * @throws SourceFault if the column that was named is not there
   */
  public int find(String key, @Nullable String named, List<String> recognised) {
    if (named != null) {
      int found = place(named);
      if (found < 0) {
        throw new SourceFault(
            file, "%s: %s".formatted(key, Nearest.unknown("column", named, header)));
      }
      return found;
    }
    return recognised.stream().mapToInt(this::place).filter(i -> i >= 0).findFirst().orElse(-1);
  }

  /**
   * The place of a column that must be there.
   *
   * @throws SourceFault if it is not; the message tells the option that names it
   */
  public int require(String key, @Nullable String named, List<String> recognised) {
    int found = find(key, named, recognised);
    if (found < 0) {
      throw new SourceFault(
          file,
          "no column is called %s, in capitals or not; %s names another of its columns: %s"
              .formatted(
                  String.join(" or ", recognised),
                  key,
                  SourceFault.quoted(String.join(", ", header))));
    }
    return found;
  }

  private int place(String name) {
    int exact = header.indexOf(name);
    if (exact >= 0) {
      return exact;
    }
    for (int i = 0; i < header.size(); i++) {
      if (header.get(i).equalsIgnoreCase(name)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Goes to the next row.
   *
   * @return whether there is one
   * @throws SourceFault if it cannot be read
   */
  public boolean next() {
    try {
      do {
        if (!rows.hasNext()) {
          row = null;
          return false;
        }
        row = rows.next();
        line = parser.getCurrentLineNumber();
      } while (isBlank(row()));
      count++;
      return true;
    } catch (UncheckedIOException | IllegalStateException malformed) {
      Throwable cause = malformed.getCause() == null ? malformed : malformed.getCause();
      throw new SourceFault(
          file,
          "line %d: the row cannot be read: %s"
              .formatted(Math.max(1, parser.getCurrentLineNumber()), cause.getMessage()),
          malformed);
    }
  }

  private static boolean isBlank(CSVRecord record) {
    for (String field : record) {
      if (!field.isBlank()) {
        return false;
      }
    }
    return true;
  }

  private CSVRecord row() {
    if (row == null) {
      throw new IllegalStateException("There is no row before next() and none after the last");
    }
    return row;
  }

  /** How many rows there were, this one included and without the header. */
  public long rows() {
    return count;
  }

  /** The row's last line in the file, from 1. */
  public long line() {
    return line;
  }

  /**
   * What stands in a column of this row, empty if the row ends before it.
   *
   * @param column its place, from {@link #find}
   */
  public String text(int column) {
    return column < row().size() ? row().get(column) : "";
  }

  /**
   * The number in a column of this row.
   *
   * @throws SourceFault if there is no finite number
   */
  public double number(int column) {
    String text = text(column);
    if (text.isEmpty()) {
      throw fault(
          row().size() <= column
              ? "the row has %d fields; %s is missing".formatted(row().size(), header.get(column))
              : header.get(column) + " is missing");
    }
    try {
      double number = Double.parseDouble(text);
      // Java also reads 1d and 0x1p0, which nobody means.
      if (Double.isFinite(number) && ".0123456789".indexOf(text.charAt(text.length() - 1)) >= 0) {
        return number;
      }
    } catch (NumberFormatException none) {
      // Told of below, as are numbers that are none.
    }
    String hint = text.matches("-?\\d+,\\d+") ? " with a decimal point" : "";
    throw fault(
        "%s (%s) must be a finite number%s"
            .formatted(header.get(column), SourceFault.quoted(text), hint));
  }

  /** That something is wrong with this row. */
  public SourceFault fault(String message) {
    return new SourceFault(file, "line %d: %s".formatted(line, message));
  }

  /** The file. */
  public LocalFile file() {
    return file;
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException unreadable) {
      throw Opened.unreadable(file, unreadable);
    }
  }
}
