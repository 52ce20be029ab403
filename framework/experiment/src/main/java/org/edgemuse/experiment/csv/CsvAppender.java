package org.edgemuse.experiment.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Writes a table row by row. When {@link #append} returns, the row is in the file as a whole, on
 * the disk itself if the appender forces: a process killed later does not lose it. Not thread-safe.
 */
public final class CsvAppender implements AutoCloseable {
  private final Path file;
  private final List<String> columns;
  private final boolean force;
  private final FileChannel channel;

  private CsvAppender(Path file, List<String> columns, boolean force, FileChannel channel) {
    this.file = file;
    this.columns = List.copyOf(columns);
    this.force = force;
    this.channel = channel;
  }

  /**
   * Starts a file with this header, replacing what was there.
   *
   * @param force whether each row is forced to the disk, so that even a power cut spares it
   * @throws UncheckedIOException if it cannot be written
   */
  public static CsvAppender create(Path file, List<String> columns, boolean force) {
    try {
      FileChannel channel =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE);
      CsvAppender appender = new CsvAppender(file, columns, force, channel);
      appender.append(columns);
      return appender;
    } catch (IOException e) {
      throw cannot(file, e);
    }
  }

  /**
   * Goes on with a file whose writer may have been killed: an unfinished last row is cut off. A
   * missing file, or one killed within its header, is started.
   *
   * @throws CsvException if its header names other columns
   * @throws UncheckedIOException if it cannot be read or written
   */
  public static CsvAppender resume(Path file, List<String> columns, boolean force) {
    try {
      long whole = Files.exists(file) ? wholeRows(file) : 0;
      if (whole == 0) {
        return create(file, columns, force);
      }
      List<String> found = CsvTable.readHeader(file);
      if (!found.equals(columns)) {
        throw new CsvException(
            "%s line 1: columns are %s, but this sweep writes %s".formatted(file, found, columns));
      }
      FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
      channel.truncate(whole);
      channel.position(whole);
      return new CsvAppender(file, columns, force, channel);
    } catch (IOException e) {
      throw cannot(file, e);
    }
  }

  /**
   * Adds a row and sees it into the file.
   *
   * @param cells as many as there are columns
   * @throws IllegalArgumentException if there are more or fewer
   * @throws UncheckedIOException if it cannot be written
   */
  public void append(List<String> cells) {
    requireWidth(columns, cells);
    String text = Dialect.FORMAT.format(cells.toArray()) + "\n";
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    try {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      if (force) {
        channel.force(false);
      }
    } catch (IOException e) {
      throw cannot(file, e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw cannot(file, e);
    }
  }

  static void requireWidth(List<String> columns, List<String> cells) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(
          "cells (%d) must be as many as columns (%d): %s"
              .formatted(cells.size(), columns.size(), cells));
    }
  }

  /** Length in bytes up to and with the last line feed that ends a row. */
  private static long wholeRows(Path file) throws IOException {
    long whole = 0;
    long read = 0;
    boolean quoted = false;
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
      for (int next = bytes.read(); next >= 0; next = bytes.read()) {
        read++;
        if (next == '"') {
          quoted = !quoted;
        } else if (next == '\n' && !quoted) {
          whole = read;
        }
      }
    }
    return whole;
  }

  private static UncheckedIOException cannot(Path file, IOException cause) {
    return new UncheckedIOException(file + ": cannot be written: " + IoReason.of(cause), cause);
  }
}
