package org.edgemuse.experiment.csv;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.edgemuse.kernel.config.Nearest;

/**
 * A CSV file in memory: a header of distinct column names, and rows of as many cells.
 *
 * @param file where it came from, for messages
 * @param columns column names in file order
 * @param rows rows in file order
 */
public record CsvTable(Path file, List<String> columns, List<CsvRow> rows) {

  private static final int BRIEF = 60;
  private static final Pattern OPEN_QUOTE =
      Pattern.compile("\\(startline (\\d+)\\) EOF reached before encapsulated .*");

  /** Copies the lists. */
  public CsvTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * Reads a UTF-8 file with a header line.
   *
   * @throws CsvException if it has no header, a column twice, or a row of another length
   * @throws UncheckedIOException if it cannot be read
   */
  public static CsvTable read(Path file) {
    List<CsvRow> rows = new ArrayList<>();
    CsvTable header = scan(file, (columns, row) -> rows.add(row));
    return new CsvTable(file, header.columns(), rows);
  }

  /**
   * Reads a file row by row, however many there are.
   *
   * @param each takes every row with the table that knows its columns, and has no rows
   * @return that table
   * @throws CsvException if it has no header, a column twice, or a row of another length
   * @throws UncheckedIOException if it cannot be read
   */
  public static CsvTable scan(Path file, BiConsumer<CsvTable, CsvRow> each) {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // A device may never end.
      throw new CsvException(file + ": is no file of rows");
    }
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser parser = CSVParser.parse(reader, Dialect.FORMAT)) {
      CsvTable header = null;
      long nextLine = 1;
      for (CSVRecord cells : parser) {
        long line = nextLine;
        nextLine = parser.getCurrentLineNumber() + 1;
        if (header == null) {
          header = new CsvTable(file, header(file, cells.toList()), List.of());
        } else if (cells.size() != header.columns().size()) {
          throw new CsvException(
              "%s line %d: %d cells, but the header has %d"
                  .formatted(file, line, cells.size(), header.columns().size()));
        } else {
          each.accept(header, new CsvRow(line, cells.toList()));
        }
      }
      if (header == null) {
        throw new CsvException(file + " line 1: no header, the file is empty");
      }
      return header;
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read: " + IoReason.of(e), e);
    } catch (UncheckedIOException e) {
      throw malformed(file, e);
    }
  }

  /**
   * Writes a whole table at once, replacing what was there.
   *
   * @param rows each of as many cells as there are columns
   * @throws IllegalArgumentException if a row's length differs
   * @throws UncheckedIOException if it cannot be written
   */
  public static void write(Path file, List<String> columns, List<List<String>> rows) {
    rows.forEach(row -> CsvAppender.requireWidth(columns, row));
    WholeFile.write(
        file,
        out -> {
          Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          CSVPrinter printer = new CSVPrinter(writer, Dialect.FORMAT);
          printer.printRecord(columns);
          for (List<String> row : rows) {
            printer.printRecord(row);
          }
          printer.flush();
        });
  }

  /**
   * The cell of a row as text.
   *
   * @throws CsvException if there is no such column
   */
  public String text(CsvRow row, String column) {
    int index = columns.indexOf(column);
    if (index < 0) {
      throw new CsvException(file + " line 1: " + Nearest.unknown("column", column, columns));
    }
    return row.cells().get(index);
  }

  /**
   * The cell of a row as a number, NaN when it is empty.
   *
   * @throws CsvException if there is no such column or the cell is no number
   */
  public double number(CsvRow row, String column) {
    String text = text(row, column);
    try {
      return NumberText.parse(text);
    } catch (NumberFormatException e) {
      throw new CsvException(
          "%s line %d, column %s: '%s' is not a number"
              .formatted(file, row.line(), column, brief(text)),
          e);
    }
  }

  /** A quote that is never closed can make one cell of a whole file. */
  private static String brief(String text) {
    String head = text.length() <= BRIEF ? text : text.substring(0, BRIEF) + "...";
    return head.replaceAll("\\p{Cntrl}+", " ");
  }

  /** The parser's iterator wraps what goes wrong between two rows. */
  private static CsvException malformed(Path file, UncheckedIOException e) {
    if (e.getCause() instanceof CharacterCodingException) {
      return new CsvException(file + ": is not UTF-8", e);
    }
    String said = String.valueOf(e.getCause().getMessage());
    Matcher open = OPEN_QUOTE.matcher(said);
    return new CsvException(
        open.matches()
            ? file + " line " + open.group(1) + ": a quote opens here and is never closed"
            : file + ": " + said,
        e);
  }

  private static List<String> header(Path file, List<String> names) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (name.isEmpty()) {
        throw new CsvException("%s line 1: column %d has no name".formatted(file, i + 1));
      }
      if (!seen.add(name)) {
        throw new CsvException("%s line 1: column '%s' occurs twice".formatted(file, brief(name)));
      }
    }
    return names;
  }
}
