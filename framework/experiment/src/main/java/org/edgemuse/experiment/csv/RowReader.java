package org.edgemuse.experiment.csv;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the whole rows of a table that {@link CsvAppender} wrote, one at a time, and knows where
 * each ends. A last row that was cut off, as by a process killed while it wrote, does not count.
 */
public final class RowReader implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final InputStream in;
  private final ByteArrayOutputStream row = new ByteArrayOutputStream();
  private @Nullable List<String> next;
  private byte[] nextBytes = {};
  private long nextEnd;
  private long end;
  private long line;

  private RowReader(Path file, InputStream in) {
    this.file = file;
    this.in = in;
    advance();
  }

  /**
   * Opens a table; one that is not there has no rows.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static RowReader open(Path file) {
    try {
      return new RowReader(file, new BufferedInputStream(Files.newInputStream(file), BUFFER));
    } catch (NoSuchFileException missing) {
      return new RowReader(file, InputStream.nullInputStream());
    } catch (IOException refused) {
      throw cannot(file, refused);
    }
  }

  /** The cells of the next row, the header included, or null if there is none. */
  public @Nullable List<String> peek() {
    return next;
  }

  /** The bytes of the next row, its line feed included; empty if there is none. */
  public byte[] bytes() {
    return nextBytes.clone();
  }

  /** The bytes that a row of these cells has, its line feed included. */
  public static byte[] bytesOf(List<String> cells) {
    return (Dialect.FORMAT.format(cells.toArray()) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Number of rows taken, which is the next row's line but for rows of several lines. */
  public long taken() {
    return line;
  }

  /** Goes past the next row. */
  public void take() {
    if (next != null) {
      end = nextEnd;
      line++;
      advance();
    }
  }

  /** Bytes up to the end of the last row taken. */
  public long end() {
    return end;
  }

  private void advance() {
    row.reset();
    boolean quoted = false;
    try {
      for (int b = in.read(); b >= 0; b = in.read()) {
        row.write(b);
        if (b == '"') {
          // A quote within quotes is doubled, which changes nothing.
          quoted = !quoted;
        } else if (b == '\n' && !quoted) {
          nextBytes = row.toByteArray();
          nextEnd = end + nextBytes.length;
          next = cells(new String(nextBytes, StandardCharsets.UTF_8));
          return;
        }
      }
    } catch (IOException unreadable) {
      throw cannot(file, unreadable);
    }
    next = null;
    nextBytes = new byte[0];
  }

  private List<String> cells(String text) throws IOException {
    try (CSVParser parser = CSVParser.parse(text, Dialect.FORMAT)) {
      var records = parser.getRecords();
      return records.isEmpty() ? List.of("") : records.get(0).toList();
    } catch (UncheckedIOException malformed) {
      throw new CsvException(
          "%s line %d: %s".formatted(file, line + 1, malformed.getCause().getMessage()), malformed);
    }
  }

  private static UncheckedIOException cannot(Path file, IOException cause) {
    return new UncheckedIOException(file + ": cannot be read: " + IoReason.of(cause), cause);
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException failed) {
      throw cannot(file, failed);
    }
  }
}
