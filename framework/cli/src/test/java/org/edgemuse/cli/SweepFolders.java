package org.edgemuse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What tests look at in folders of sweeps. */
final class SweepFolders {
  private static final List<String> SAME =
      List.of("runs.csv", "slots.csv", "summary.csv", "figure.svg", "figure.png");

  private SweepFolders() {}

  /** Number of whole rows of runs.csv, its header left out. */
  static int rows(Path folder) {
    try {
      long lines = 0;
      for (byte each : Files.readAllBytes(folder.resolve("runs.csv"))) {
        lines += each == '\n' ? 1 : 0;
      }
      return (int) Math.max(0, lines - 1);
    } catch (NoSuchFileException none) {
      return 0;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The same once nobody adds any: a process that is told to stop does so in its own time. */
  static int rowsAtRest(Path folder) {
    int rows = rows(folder);
    for (int same = 0; same < 20; same++) {
      Child.sleep(20);
      int now = rows(folder);
      same = now == rows ? same : 0;
      rows = now;
    }
    return rows;
  }

  /** Sees that a folder holds the same as that of an unbroken sweep, and nothing else. */
  static void assertSame(Path unbroken, Path folder, String what) throws IOException {
    for (String name : SAME) {
      assertEquals(
          -1, Files.mismatch(unbroken.resolve(name), folder.resolve(name)), name + " " + what);
    }
    assertEquals(names(unbroken), names(folder), what);
    assertEquals(manifest(unbroken), manifest(folder), what);
  }

  /** A manifest without its clocks and the name of its folder. */
  private static List<String> manifest(Path folder) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("manifest.json"));
    assertTrue(lines.stream().anyMatch(line -> line.startsWith("  \"ended\" : \"")), "" + lines);
    return lines.stream()
        .filter(line -> !line.startsWith("  \"started\" : ") && !line.startsWith("  \"ended\" : "))
        .map(line -> line.replace(folder.toString(), "OUT"))
        .toList();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(file -> folder.relativize(file).toString()).sorted().toList();
    }
  }
}
