package org.edgemuse.experiment.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
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
    where = new Where(folder.resolve("a.yaml").toString(), 3, "key.csv");
    Worlds.file(folder, "data/n.csv", "id,x,text\n1,0.5,a\n2,1e3,b\n");
    Worlds.file(folder, "holes.csv", "x\n1\n\"\"\n");
    Worlds.file(folder, "bare.csv", "x\n");
    Worlds.file(outer, "secret.csv", "x\n1\n");
  }

  private String refusal(String file, String column) {
    CsvColumns columns = new CsvColumns(folder);
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
  void pathsOutOfTheFolderAreRefusedLinksIncludedAndTheAnswerSaysHow() throws IOException {
    String secret = outer.resolve("secret.csv").toString();
    String rule =
        "the file must lie in the scenario's folder or below it; say --set 'key.csv=%s' to"
            + " read it all the same";
    assertEquals(rule.formatted(secret), refusal("../secret.csv", "x"));
    assertEquals(rule.formatted(secret), refusal(secret, "x"));
    Files.createSymbolicLink(folder.resolve("link.csv"), outer.resolve("secret.csv"));
    assertEquals(rule.formatted("link.csv"), refusal("link.csv", "x"));
  }

  @Test
  void theAnswerInASweepNamesNoKeyThatVaries() {
    where = new Where(folder.resolve("a.yaml").toString(), 3, "sweep.cases.far.key.csv");
    String message = refusal("../secret.csv", "x");
    String hint = "say --set 'KEY.csv=%s' to".formatted(outer.resolve("secret.csv"));
    assertTrue(message.contains(hint), message);
  }

  @Test
  void theCommandLineMayNameAnyFileByItsAbsolutePathOnly() throws IOException {
    Where set = new Where(Overrides.SET, 0, "key");
    CsvColumns columns = new CsvColumns(folder);
    String secret = outer.resolve("secret.csv").toString();
    assertArrayEquals(new double[] {1}, columns.read(set, secret, "x"));
    assertThrows(
        IllegalArgumentException.class, () -> columns.read(set, "../secret.csv", "x"), secret);
    // A file cannot pass for the command line by its name.
    Where file = new Where(Overrides.SET, 1, "key");
    assertThrows(IllegalArgumentException.class, () -> columns.read(file, secret, "x"));
  }

  @Test
  void aFileBelowMayNameOneInTheScenariosFolder() throws IOException {
    Worlds.file(folder, "top.csv", "x\n5\n");
    Where below = new Where(folder.resolve("data/b.yaml").toString(), 1, "key");
    assertArrayEquals(new double[] {5}, new CsvColumns(folder).read(below, "../top.csv", "x"));
  }

  @Test
  void endlessAndHugeFilesAreNotRead() throws IOException {
    Where set = new Where(Overrides.SET, 0, "key");
    assertEquals(
        "there is no file '/dev/zero'",
        assertThrows(
                IllegalArgumentException.class,
                () -> new CsvColumns(folder).read(set, "/dev/zero", "x"))
            .getMessage());
    try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("huge.csv").toFile(), "rw")) {
      huge.setLength(CsvColumns.MAX_BYTES + 1L);
    }
    assertEquals(
        "the file has 50000001 bytes, more than the 50000000 that are read",
        refusal("huge.csv", "x"));
  }

  @Test
  void whatIsNoColumnOfNumbersIsNamed() {
    assertEquals(
        "data/n.csv line 1: Unknown column 'y'. Did you mean 'x'? Known: id, x, text",
        refusal("data/n.csv", "y"));
    assertEquals(
        "data/n.csv line 2, column text: 'a' is not a number", refusal("data/n.csv", "text"));
    assertEquals("line 3 holds no finite number", refusal("holes.csv", "x"));
    assertEquals("the file has no rows below its header", refusal("bare.csv", "x"));
    assertEquals("there is no file 'none.csv'", refusal("none.csv", "x"));
  }
}
