package org.edgemuse.inference.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
  @TempDir Path folder;

  private String refused(String name, String... endings) {
    String written = folder.resolve(name).toString();
    return assertThrows(
            IllegalArgumentException.class, () -> OutputFile.writable("out", written, endings))
        .getMessage()
        .replace(folder + "/", "@");
  }

  @Test
  void whatCannotBeWrittenIsToldWithItsOption() throws IOException {
    Files.createDirectory(folder.resolve("d.png"));
    assertEquals("--out (@d.png) is a folder", refused("d.png", ".png"));
    assertEquals("--out (@no/s.png) is in a folder that does not exist", refused("no/s.png"));
    assertEquals("--out (@s.gif) must end in .png", refused("s.gif", ".png"));
    assertEquals("--out (@s.gif) must end in .png or .svg", refused("s.gif", ".png", ".svg"));
  }

  @Test
  void aFileThatIsThereOrNotYetIsTaken() throws IOException {
    Path there = Files.createFile(folder.resolve("p.yaml"));
    assertEquals(there, OutputFile.writable("out", there.toString()));
    Path later = folder.resolve("s.svg");
    assertEquals(later, OutputFile.writable("figure", later.toString(), ".png", ".svg"));
    assertEquals(Path.of("s.png").toAbsolutePath(), OutputFile.writable("out", "s.png", ".png"));
  }
}
