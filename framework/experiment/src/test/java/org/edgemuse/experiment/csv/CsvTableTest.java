package org.edgemuse.experiment.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("runs.csv");
  }

  @Test
  void whatWasWrittenIsReadBackWithLineNumbers() throws IOException {
    List<List<String>> rows =
        List.of(List.of("a,b", "1"), List.of("say \"hi\"\nthere", ""), List.of("", "é"));
    CsvTable.write(file, List.of("name", "value"), rows);

    assertEquals(
        "name,value\n\"a,b\",1\n\"say \"\"hi\"\"\nthere\",\n\"\",é\n", Files.readString(file));
    CsvTable table = CsvTable.read(file);
    assertEquals(List.of("name", "value"), table.columns());
    assertEquals(rows, table.rows().stream().map(CsvRow::cells).toList());
    assertEquals(List.of(2L, 3L, 5L), table.rows().stream().map(CsvRow::line).toList());
    assertEquals(1, table.number(table.rows().get(0), "value"));
    assertTrue(Double.isNaN(table.number(table.rows().get(1), "value")));
  }

  @Test
  void rowOfAnotherLengthIsAnErrorThatNamesTheLine() throws IOException {
    Files.writeString(file, "a,b\n1,2\n3\n");
    assertEquals(file + " line 3: 1 cells, but the header has 2", readingFails());
  }

  @Test
  void badHeadersAreErrors() throws IOException {
    Files.writeString(file, "");
    assertEquals(file + " line 1: no header, the file is empty", readingFails());
    Files.writeString(file, "a,,b\n");
    assertEquals(file + " line 1: column 2 has no name", readingFails());
    Files.writeString(file, "a,b,a\n");
    assertEquals(file + " line 1: column 'a' occurs twice", readingFails());
  }

  @Test
  void unclosedQuoteIsAnErrorThatNamesItsLine() throws IOException {
    Files.writeString(file, "a,b\n\"1,2\n");
    assertEquals(file + " line 2: a quote opens here and is never closed", readingFails());
  }

  @Test
  void bytesThatAreNotUtf8AreAnErrorThatNamesTheFile() throws IOException {
    Files.write(file, new byte[] {'a', '\n', (byte) 0xFF, '\n'});
    assertEquals(file + ": is not UTF-8", readingFails());
  }

  @Test
  void missingFileIsNamed() {
    UncheckedIOException e = assertThrows(UncheckedIOException.class, () -> CsvTable.read(file));
    assertTrue(e.getMessage().startsWith(file + ": cannot be read"));
  }

  @Test
  void unknownColumnAndTextWhereANumberBelongsAreNamed() throws IOException {
    Files.writeString(file, "a,b\n1,two\n");
    CsvTable table = CsvTable.read(file);
    CsvRow row = table.rows().get(0);
    assertEquals(
        file + " line 1: Unknown column 'c'. Did you mean 'a'? Known: a, b",
        assertThrows(CsvException.class, () -> table.text(row, "c")).getMessage());
    assertEquals(
        file + " line 2, column b: 'two' is not a number",
        assertThrows(CsvException.class, () -> table.number(row, "b")).getMessage());
  }

  private String readingFails() {
    return assertThrows(CsvException.class, () -> CsvTable.read(file)).getMessage();
  }
}
