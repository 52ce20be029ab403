package org.edgemuse.experiment.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir Path folder;

  @Test
  void writerThatFailsHalfwayLeavesWhatWasThereAndNoPart() throws IOException {
    Path file = Files.writeString(folder.resolve("summary.csv"), "old");
    assertThrows(
        UncheckedIOException.class,
        () ->
            WholeFile.write(
                file,
                out -> {
                  out.write('n');
                  throw new IOException("disk full");
                }));
    assertEquals("old", Files.readString(file));
    assertFalse(Files.exists(folder.resolve("summary.csv.part")));
  }

  @Test
  void whatWasThereIsReplacedAsAWhole() throws IOException {
    Path file = Files.writeString(folder.resolve("summary.csv"), "a longer old text");
    WholeFile.write(file, out -> out.write('n'));
    assertEquals("n", Files.readString(file));
    assertFalse(Files.exists(folder.resolve("summary.csv.part")));
  }
}
