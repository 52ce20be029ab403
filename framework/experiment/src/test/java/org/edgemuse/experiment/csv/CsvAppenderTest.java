package org.edgemuse.experiment.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
  void fileKilledAtAnyByteIsResumedToTheSameBytes() throws IOException {
    List<List<String>> rows =
        List.of(List.of("0", "one\ntwo"), List.of("1", "say \"hi\""), List.of("2", ""));
    CsvTable.write(file, COLUMNS, rows);
    byte[] whole = Files.readAllBytes(file);
    for (int cut = 0; cut <= whole.length; cut++) {
      Files.write(file, Arrays.copyOf(whole, cut));
      try (CsvAppender appender = CsvAppender.resume(file, COLUMNS, false)) {
        int done = CsvTable.read(file).rows().size();
        rows.subList(done, rows.size()).forEach(appender::append);
      }
      assertEquals(
          new String(whole, StandardCharsets.UTF_8),
          Files.readString(file),
          "killed after byte " + cut);
    }
  }

  @Test
  void missingFileIsStarted() throws IOException {
    CsvAppender.resume(file, COLUMNS, false).close();
    assertEquals("point,note\n", Files.readString(file));
  }

  @Test
  void fileWithOtherColumnsIsNotResumed() throws IOException {
    Files.writeString(file, "point,remark\n");
    CsvException e =
        assertThrows(CsvException.class, () -> CsvAppender.resume(file, COLUMNS, false));
    assertEquals(
        file + " line 1: columns are [point, remark], but this sweep writes [point, note]",
        e.getMessage());
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
