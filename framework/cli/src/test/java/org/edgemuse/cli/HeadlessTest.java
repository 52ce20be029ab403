package org.edgemuse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs in a process of their own. */
class HeadlessTest {
  @TempDir Path folder;

  @Test
  void runLoadsNoClassOfWindows() throws Exception {
    Path world = Files.writeString(folder.resolve("w.yaml"), Shell.WORLD + "scheduler: masl\n");
    Path classes = folder.resolve("classes.txt");
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + classes,
                "-cp",
                System.getProperty("java.class.path"),
                EdgeMuse.class.getName(),
                "run",
                world.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertEquals(0, process.waitFor(), () -> text(said));
    List<String> loaded = Files.readAllLines(classes);
    assertTrue(
        loaded.stream().anyMatch(line -> line.contains(" org.edgemuse.cli.EdgeMuse ")),
        "the list of classes is not what it should be");
    assertEquals(
        List.of(),
        loaded.stream()
            .filter(line -> line.contains(" javax.swing.") || line.contains(" java.awt.Window"))
            .toList());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      return String.valueOf(unreadable);
    }
  }
}
