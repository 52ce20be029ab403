package org.edgemuse.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of {@link BadInputs} is refused by one clear message, quickly, and nothing is lost. */
class BadInputTest {
  private static final Duration QUICKLY = Duration.ofSeconds(20);

  /** Longer lines are no message that anyone reads. */
  private static final int MOST_CHARACTERS = 1500;

  /** Finished results, a checkpoint and a sound scenario. */
  @TempDir static Path sound;

  @TempDir Path folder;

  @BeforeAll
  static void makeSoundFiles() throws IOException {
    Shell shell = new Shell(sound);
    shell.world(
        """
        scheduler: random
        recordSlots: {every: 2}
        """);
    shell.file(
        "done.yaml",
        """
        extends: world.yaml
        sweep: {vary: {accessPoints.count: [1, 2]}, schedulers: [random, masl], replications: 2}
        """);
    shell.file("over-slots.yaml", "extends: done.yaml\nfigure: {x: slot}\n");
    shell.file("ue.csv", "x,text\n1,a\n2,b\n3,c\n");
    assertEquals(0, shell.run("sweep", "@done.yaml", "--out", "@done").exitCode());
    assertEquals(0, shell.run("sweep", "@over-slots.yaml", "--out", "@over-slots").exitCode());
    shell.good("run", "@world.yaml", "--checkpoint", "@c", "--checkpoint-at", "4");
  }

  static List<BadInput> rows() {
    return BadInputs.all();
  }

  @Test
  void theTableHasAHundredRowsOfDifferentNames() {
    assertTrue(rows().size() >= 100, rows().size() + " rows");
    assertEquals(rows().size(), rows().stream().map(BadInput::name).distinct().count());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void badInputIsRefusedByOneClearMessageAndNothingIsWrittenOver(BadInput row) throws IOException {
    copySoundFiles();
    row.prepare().in(folder);
    TreeMap<String, String> before = files();
    Shell shell = new Shell(folder);
    Shell.Result result =
        assertTimeoutPreemptively(QUICKLY, () -> shell.run(row.args().toArray(String[]::new)));
    List<String> lines = result.err().lines().toList();
    assertAll(
        row.toString(),
        () -> assertEquals(row.exitCode(), result.exitCode(), result.err()),
        () -> assertEquals("", result.out()),
        () -> assertTrue(result.err().contains(row.told()), result.err()),
        () -> assertFalse(result.err().contains("\tat "), result.err()),
        () ->
            assertFalse(
                result.err().matches("(?s).*\\bjava\\.(lang|io|util|nio)\\.\\w+.*"), result.err()),
        () -> assertTrue(lines.size() <= row.lines() && !lines.isEmpty(), result.err()),
        () -> assertTrue(lines.stream().allMatch(l -> l.length() <= MOST_CHARACTERS), result.err()),
        () -> assertEquals(before, files()));
  }

  private void copySoundFiles() throws IOException {
    try (Stream<Path> files = Files.walk(sound)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path copy = folder.resolve(sound.relativize(file).toString());
        if (!Files.exists(copy)) {
          Files.copy(file, copy);
        }
      }
    }
  }

  /** What is in the folder: the bytes of each file, as far as they fit in memory. */
  private TreeMap<String, String> files() throws IOException {
    TreeMap<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        boolean small =
            Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) < 20_000_000;
        String content =
            small
                ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                : "modified " + Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS);
        found.put(
            folder.relativize(file).toString(),
            Files.isDirectory(file) ? "a folder" : Integer.toHexString(content.hashCode()));
      }
    }
    return found;
  }
}
