package org.edgemuse.experiment.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.edgemuse.experiment.Worlds;
import org.edgemuse.kernel.config.Where;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvColumnsTest {
  @TempDir Path outer;
  private Path folder;
  private Where where;

  @BeforeEach
  void write() throws IOException {
    folder = Files.createDirectories(outer.resolve("scenario/data")).getParent();
    where = new Where(folder.resolve("a.yaml").toString(), 3, "key");
    Worlds.file(folder, "data/n.csv", "id,x,text\n1,0.5,a\n2,1e3,b\n");
    Worlds.file(folder, "holes.csv", "x\n1\n\"\"\n");
    Worlds.file(folder, "bare.csv", "x\n");
    Worlds.file(outer, "secret.csv", "x\n1\n");
  }

  private String refusal(String file, String column) {
    CsvColumns columns = new CsvColumns(outer);
    return assertThrows(IllegalArgumentException.class, () -> columns.read(where, file, column))
        .getMessage()
        .replace(folder + "/", "");
  }

  @Test
  void aColumnIsReadFromTheFolderOfTheFileThatAsks() throws IOException {
    CsvColumns columns = new CsvColumns(outer);
    double[] first = columns.read(where, "data/n.csv", "x");
    assertArrayEquals(new double[] {0.5, 1000}, first);
    first[0] = 7;
    assertArrayEquals(new double[] {0.5, 1000}, columns.read(where, "data/n.csv", "x"));
  }

  @Test
  void theCommandLineAsksFromTheScenariosFolder() throws IOException {
    Where set = new Where(Overrides.SET, 0, "key");
    assertArrayEquals(new double[] {1, 2}, new CsvColumns(folder).read(set, "data/n.csv", "id"));
  }

  @Test
  void pathsOutOfTheFolderAreRefusedLinksIncluded() throws IOException {
    String rule = "the file must lie in the scenario's folder or below it";
    assertEquals(rule, refusal("../secret.csv", "x"));
    assertEquals(rule, refusal(outer.resolve("secret.csv").toString(), "x"));
    Files.createSymbolicLink(folder.resolve("link.csv"), outer.resolve("secret.csv"));
    assertEquals(rule, refusal("link.csv", "x"));
  }

  @Test
  void whatIsNoColumnOfNumbersIsNamed() {
    assertEquals(
        "data/n.csv line 1: no column 'y'; there are: id, x, text", refusal("data/n.csv", "y"));
    assertEquals(
        "data/n.csv line 2, column text: 'a' is not a number", refusal("data/n.csv", "text"));
    assertEquals("line 3 holds no finite number", refusal("holes.csv", "x"));
    assertEquals("the file has no rows below its header", refusal("bare.csv", "x"));
    assertEquals("there is no file 'none.csv'", refusal("none.csv", "x"));
  }
}
