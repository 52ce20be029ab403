package org.edgemuse.experiment.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvAppenderTest {
  private static final List<String> COLUMNS = List.of("point", "note");

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("runs.csv");
  }

  @Test
  void rowIsInTheFileBeforeTheAppenderIsClosed() throws IOException {
    try (CsvAppender appender = CsvAppender.create(file, COLUMNS, true)) {
      assertEquals("point,note\n", Files.readString(file));
      appender.append(List.of("0", "a,b"));
      assertEquals("point,note\n0,\"a,b\"\n", Files.readString(file));
    }
  }

  @Test
  void rowsOfManyChunksAreAllThereInTheirOrder() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    StringBuilder text = new StringBuilder("point,note\n");
    for (int i = 0; i < 50_000; i++) {
      rows.add(List.of(Integer.toString(i), "ä\n" + i));
      text.append(i).append(",\"ä\n").append(i).append("\"\n");
    }
    try (CsvAppender appender = CsvAppender.create(file, COLUMNS, true)) {
      appender.appendAll(rows);
      appender.appendAll(List.of());
      assertEquals(text.toString(), Files.readString(file));
    }
  }

  @Test
  void rowOfAnotherLengthIsRejected() {
    try (CsvAppender appender = CsvAppender.create(file, COLUMNS, false)) {
      assertEquals(
          "cells (1) must be as many as columns (2): [0]",
          assertThrows(IllegalArgumentException.class, () -> appender.append(List.of("0")))
              .getMessage());
    }
  }

  @Test
  void folderThatIsNotThereIsNamed() {
    Path lost = folder.resolve("lost").resolve("runs.csv");
    assertThrows(UncheckedIOException.class, () -> CsvAppender.create(lost, COLUMNS, false));
  }
}
