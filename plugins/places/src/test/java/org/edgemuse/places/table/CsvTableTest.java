package org.edgemuse.places.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.places.source.SourceFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableTest {
  @TempDir private Path folder;

  private CsvTable open(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("t.csv"), content);
    return CsvTable.open(new LocalFile("t.csv", file));
  }

  @Test
  void rowsAreReadByColumnWithTheirLines() throws IOException {
    try (CsvTable table =
        open("\uFEFFId, Lat ,NAME\r\n\r\n1, 2.5 ,\"a, \"\"b\"\"\"\r\n,,\r\n2,-3\r\n")) {
      assertEquals(List.of("Id", "Lat", "NAME"), table.header());
      int lat = table.require("latitude", null, List.of("latitude", "lat"));
      int name = table.find("name", null, List.of("name"));
      assertTrue(table.next());
      assertEquals(2.5, table.number(lat));
      assertEquals("a, \"b\"", table.text(name));
      assertEquals(3, table.line());
      assertTrue(table.next());
      assertEquals(-3, table.number(lat));
      assertEquals("", table.text(name));
      assertEquals(5, table.line());
      assertEquals(2, table.rows());
      assertFalse(table.next());
    }
  }

  @Test
  void theHeaderTellsWhatSeparates() throws IOException {
    for (String with : List.of(",", ";", "\t")) {
      try (CsvTable table = open("\n\"a,b;\"" + with + "lat\nx" + with + "4\n")) {
        assertEquals(List.of("a,b;", "lat"), table.header());
        table.next();
        assertEquals(4, table.number(1));
      }
    }
  }

  @Test
  void aNumberThatIsNoneIsToldByLineColumnAndValue() throws IOException {
    assertBad("x,lat\n1,abc\n", "t.csv: line 2: lat ('abc') must be a finite number");
    assertBad("x,lat\n1,NaN\n", "lat ('NaN') must be a finite number");
    assertBad("x,lat\n1,1e999\n", "lat ('1e999') must be a finite number");
    assertBad("x,lat\n1,12d\n", "lat ('12d') must be a finite number");
    assertBad("x;lat\n1;-37,81\n", "lat ('-37,81') must be a finite number with a decimal point");
    assertBad("x,lat\n1\n", "t.csv: line 2: the row has 1 fields; lat is missing");
    assertBad("x,lat\n1,\n", "t.csv: line 2: lat is missing");
    assertBad("x,lat\n1,\"2\n", "t.csv: line");
  }

  private void assertBad(String content, String message) {
    SourceFault fault =
        assertThrows(
            SourceFault.class,
            () -> {
              try (CsvTable table = open(content)) {
                table.next();
                table.number(1);
              }
            });
    assertTrue(fault.getMessage().contains(message), fault.getMessage());
  }

  @Test
  void aColumnThatIsNotThereIsToldWithThoseThatAre() throws IOException {
    try (CsvTable table = open("site,lattitude\n1,2\n")) {
      Exception named =
          assertThrows(SourceFault.class, () -> table.require("latitude", "latitude", List.of()));
      assertEquals(
          "t.csv: latitude: Unknown column 'latitude'. Did you mean 'lattitude'? Known: site,"
              + " lattitude",
          named.getMessage());
      Exception none =
          assertThrows(
              SourceFault.class, () -> table.require("latitude", null, List.of("latitude", "lat")));
      assertTrue(
          none.getMessage().contains("no column is called latitude or lat"), none.getMessage());
      assertEquals(-1, table.find("name", null, List.of("name")));
    }
  }

  @Test
  void aFileWithoutAHeaderIsToldOf() {
    for (String nothing : List.of("", "\n\n", ",,\n")) {
      assertThrows(SourceFault.class, () -> open(nothing).close());
    }
  }
}
