package org.edgemuse.experiment.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Writes a table row by row. When {@link #append} returns, the row is in the file as a whole, on
 * the disk itself if the appender forces: a process killed later does not lose it. Not thread-safe.
 */
public final class CsvAppender implements AutoCloseable {
  /** Characters that are written together: a run may leave rows by the hundred thousand. */
  private static final int CHUNK = 1 << 16;

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
   * Goes on with a file after its first bytes, dropping what follows; starts one that is not there
   * or of which nothing is kept.
   *
   * @param force as for {@link #create}; what is dropped is gone from the disk itself as well
   * @param keep number of bytes kept: the end of a row, or 0
   * @throws UncheckedIOException if it cannot be written
   */
  public static CsvAppender resume(Path file, List<String> columns, boolean force, long keep) {
    if (keep == 0) {
      return create(file, columns, force);
    }
    try {
      FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
      channel.truncate(keep);
      channel.position(keep);
      if (force) {
        channel.force(true);
      }
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
    appendAll(List.of(cells));
  }

  /**
   * Adds rows and sees them into the file, forced to the disk once for all if the appender forces.
   *
   * @param rows each of as many cells as there are columns
   * @throws IllegalArgumentException if one has more or fewer
   * @throws UncheckedIOException if they cannot be written
   */
  public void appendAll(Iterable<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    boolean any = false;
    try {
      for (List<String> cells : rows) {
        requireWidth(columns, cells);
        text.append(Dialect.FORMAT.format(cells.toArray())).append('\n');
        any = true;
        if (text.length() >= CHUNK) {
          write(text);
        }
      }
      write(text);
      if (force && any) {
        channel.force(false);
      }
    } catch (IOException e) {
      throw cannot(file, e);
    }
  }

  private void write(StringBuilder text) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    text.setLength(0);
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

  private static UncheckedIOException cannot(Path file, IOException cause) {
    return new UncheckedIOException(file + ": cannot be written: " + IoReason.of(cause), cause);
  }
}
