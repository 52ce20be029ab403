package org.edgemuse.experiment.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowReaderTest {
  private static final List<List<String>> ROWS =
      List.of(
          List.of("point", "scheduler", "delay_s"),
          List.of("0", "plain", "1.5"),
          List.of("0", "a, b", ""),
          List.of("1", "two\nlines\r\nor three", "-inf"),
          List.of("1", "\"quoted\"", "1e-9"),
          List.of("2", "\"", "\"\n\""),
          List.of("2", "Grüße, 你好", "0"),
          List.of("", "", ""),
          List.of(" spaces ", "#", "\r"));

  @TempDir Path folder;

  private Path table() {
    Path file = folder.resolve("t.csv");
    try (CsvAppender rows = CsvAppender.create(file, ROWS.get(0), false)) {
      rows.appendAll(ROWS.subList(1, ROWS.size()));
    }
    return file;
  }

  @Test
  void rowsComeBackAsTheyWereWrittenWithTheirBytes() throws IOException {
    Path file = table();
    byte[] written = Files.readAllBytes(file);
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    List<List<String>> rows = new ArrayList<>();
    try (RowReader reader = RowReader.open(file)) {
      while (reader.peek() != null) {
        assertEquals(rows.size(), reader.taken());
        rows.add(reader.peek());
        read.writeBytes(reader.bytes());
        assertArrayEquals(RowReader.bytesOf(reader.peek()), reader.bytes());
        reader.take();
        assertEquals(read.size(), reader.end());
      }
      assertEquals(0, reader.bytes().length);
      reader.take();
      assertEquals(written.length, reader.end());
      assertEquals(ROWS.size(), reader.taken());
    }
    assertEquals(ROWS, rows);
    assertArrayEquals(written, read.toByteArray());
  }

  @Test
  void tableCutAtAnyByteGivesItsWholeRowsAndNoOther() throws IOException {
    byte[] written = Files.readAllBytes(table());
    List<Integer> ends = new ArrayList<>(List.of(0));
    for (List<String> row : ROWS) {
      ends.add(ends.get(ends.size() - 1) + RowReader.bytesOf(row).length);
    }
    Path cut = folder.resolve("cut.csv");
    for (int length = 0; length <= written.length; length++) {
      Files.write(cut, Arrays.copyOf(written, length));
      int whole = 0;
      while (whole < ROWS.size() && ends.get(whole + 1) <= length) {
        whole++;
      }
      try (RowReader reader = RowReader.open(cut)) {
        for (int i = 0; i < whole; i++) {
          assertEquals(ROWS.get(i), reader.peek(), "cut after " + length);
          reader.take();
        }
        assertNull(reader.peek(), "cut after " + length);
        assertEquals((long) ends.get(whole), reader.end());
      }
    }
  }

  @Test
  void fileThatIsNotThereHasNoRow() {
    try (RowReader reader = RowReader.open(folder.resolve("none.csv"))) {
      assertNull(reader.peek());
      assertEquals(0, reader.end());
    }
  }

  @Test
  void whatIsNoCsvIsToldWithItsLine() throws IOException {
    Path file = folder.resolve("t.csv");
    Files.writeString(file, "a,b\n\"x\"y,1\n", StandardCharsets.UTF_8);
    CsvException told =
        assertThrows(
            CsvException.class,
            () -> {
              try (RowReader reader = RowReader.open(file)) {
                reader.take();
              }
            });
    assertEquals(file + " line 2: ", told.getMessage().substring(0, (file + " line 2: ").length()));
  }

  @Test
  void emptyLineIsARowOfOneEmptyCell() throws IOException {
    Path file = Files.writeString(folder.resolve("t.csv"), "\na\n");
    try (RowReader reader = RowReader.open(file)) {
      assertEquals(List.of(""), reader.peek());
      reader.take();
      assertEquals(List.of("a"), reader.peek());
    }
  }
}
