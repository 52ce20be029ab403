package org.edgemuse.experiment.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.edgemuse.kernel.api.plugin.Attachment;
import org.edgemuse.kernel.config.Where;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachedFilesTest {
  @TempDir Path outer;
  private Path folder;
  private Where where;

  @BeforeEach
  void write() throws IOException {
    folder = Files.createDirectories(outer.resolve("scenario/data")).getParent();
    where = new Where(folder.resolve("a.yaml").toString(), 3, "scheduler.x.policy");
    Files.write(folder.resolve("data/p"), new byte[] {0, -1, 13, 10});
    Files.write(outer.resolve("secret"), new byte[] {1});
  }

  private String refusal(String file) {
    return assertThrows(
            IllegalArgumentException.class, () -> new AttachedFiles(folder).read(where, file))
        .getMessage()
        .replace(folder + "/", "");
  }

  @Test
  void aFileIsReadFromTheFolderOfTheFileThatAsksToTheByte() throws IOException {
    Attachment read = new AttachedFiles(outer).read(where, "data/p");
    assertEquals("scenario/data/p", read.name());
    assertEquals("data/p", new AttachedFiles(folder).read(where, "data/p").name());
    assertArrayEquals(new byte[] {0, -1, 13, 10}, read.bytes());
  }

  @Test
  void allRunsOfASweepGetTheSame() throws IOException {
    AttachedFiles files = new AttachedFiles(folder);
    Attachment first = files.read(where, "data/p");
    Files.write(folder.resolve("data/p"), new byte[] {7});
    assertEquals(first, files.read(where, "data/../data/p"));
  }

  @Test
  void onlyTheCommandLineNamesFilesElsewhere() throws IOException {
    String secret = outer.resolve("secret").toString();
    String rule =
        "the file must lie in the scenario's folder or below it; say --set 'scheduler.x.policy=%s'"
            + " to read it all the same";
    assertEquals(rule.formatted(secret), refusal("../secret"));
    assertEquals(rule.formatted(secret), refusal(secret));
    Where set = new Where(Overrides.SET, 0, "scheduler.x.policy");
    assertArrayEquals(new byte[] {1}, new AttachedFiles(folder).read(set, secret).bytes());
  }

  @Test
  void whatIsNoFileOfASoundSizeIsNamed() throws IOException {
    assertEquals("there is no file 'none'", refusal("none"));
    assertEquals("'data' is a folder", refusal("data").replace(folder.toString(), ""));
    assertEquals("no file can have this name", refusal("a\0b"));
    try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("huge").toFile(), "rw")) {
      huge.setLength(AttachedFiles.MAX_BYTES + 1L);
    }
    assertEquals(
        "the file has 50000001 bytes, more than the 50000000 that are read", refusal("huge"));
  }
}
