package org.edgemuse.scenarios.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The console does what people ask of it, without a word on stderr. */
class DrillTest {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final int MOST_S = 300;
  private static VirtualScreen screen;

  @TempDir Path folder;

  @BeforeAll
  static void open() throws Exception {
    screen = VirtualScreen.start();
  }

  @AfterAll
  static void close() {
    if (screen != null) {
      screen.close();
    }
  }

  @Test
  void everyScenarioIsWatchedWithoutAFault() throws Exception {
    List<String> args = new ArrayList<>(List.of(ROOT.toString(), folder.toString()));
    shipped().forEach(file -> args.add(file.toString()));
    Child child =
        Child.run(screen.display(), folder, MOST_S, Drill.class, args.toArray(String[]::new));
    assertEquals("", child.err(), child.out());
    assertTrue(child.out().endsWith(Drill.DONE + System.lineSeparator()), child.out());
    assertEquals(0, child.exitCode());
  }

  private static List<Path> shipped() throws Exception {
    try (Stream<Path> files = Files.walk(ROOT.resolve("scenarios"), 2)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.toString().contains("target"))
          .sorted()
          .toList();
    }
  }

  @Test
  void closingTheWindowsEndsTheCommand() throws Exception {
    Child child =
        Child.run(
            screen.display(),
            folder,
            60,
            ClosesWindows.class,
            "watch",
            ROOT.resolve("scenarios/jcaco/quickstart.yaml").toString());
    assertEquals(new Child(0, "closing" + System.lineSeparator(), ""), child);
  }
}
