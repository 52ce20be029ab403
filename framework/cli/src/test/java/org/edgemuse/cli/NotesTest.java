package org.edgemuse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.edgemuse.cli.Shell.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesTest {
  private static final List<String> NOTES =
      List.of(
          "Note: streets.geojson: 3 holes were left out",
          "Note: streets.geojson: told twice",
          "Note: walks.csv: 1 gap");

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void write() {
    shell = new Shell(folder);
    shell.file("world.yaml", world(3) + "scheduler: bound\n");
  }

  private static String world(int ues) {
    return Shell.WORLD
        .replace("area: {widthM: 300, heightM: 300}", "map: mended")
        .replace("  count: 3\n", "  count: %d\n  mobility: limping\n".formatted(ues));
  }

  private static String sweep(int ues) {
    return world(ues)
        + """
        sweep:
          vary: {map.mended.holes: [3, 4]}
          schedulers: [bound]
          replications: 2
        """;
  }

  private List<String> notes(String... args) {
    Result result = shell.run(args);
    assertEquals(0, result.exitCode(), result.err());
    return result.err().lines().filter(line -> line.startsWith("Note: ")).toList();
  }

  @Test
  void runTellsOfRepairsOnce() {
    assertEquals(NOTES, notes("run", "@world.yaml"));
    assertEquals(NOTES, notes("run", "@world.yaml", "--out", "@one"));
  }

  @Test
  void aCheckpointKeepsThem() {
    assertEquals(NOTES, notes("run", "@world.yaml", "--checkpoint", "@c", "--checkpoint-at", "5"));
    assertEquals(NOTES, notes("run", "--from", "@c"));
  }

  @Test
  void validateTellsOnceForAllFiles() {
    assertEquals(NOTES, notes("validate", "@world.yaml", "@world.yaml"));
  }

  @Test
  void watchTellsBeforeItLooksForAScreen() {
    Result result = shell.run("watch", "@world.yaml");
    assertEquals(NOTES, result.err().lines().filter(line -> line.startsWith("Note: ")).toList());
  }

  @Test
  void aSweepTellsOfEveryPointOnce_andItsManifestHasThem() throws IOException {
    shell.file("sweep.yaml", sweep(3));
    List<String> ofBoth =
        List.of(
            NOTES.get(0),
            NOTES.get(1),
            "Note: streets.geojson: 4 holes were left out",
            NOTES.get(2));
    assertEquals(ofBoth, notes("sweep", "@sweep.yaml", "--out", "@out"));
    String manifest = Files.readString(folder.resolve("out/manifest.json"));
    assertTrue(
        manifest
            .replaceAll("\\s+", " ")
            .contains(
                "\"repairs\" : [ \"streets.geojson: 3 holes were left out\","
                    + " \"streets.geojson: told twice\","
                    + " \"streets.geojson: 4 holes were left out\", \"walks.csv: 1 gap\" ]"),
        manifest);
  }

  @Test
  void worldsThatAreTooLargeToBeStarted_tellToo() {
    shell.file("large.yaml", sweep(1001));
    assertEquals(
        List.of(
            NOTES.get(0),
            NOTES.get(1),
            NOTES.get(2),
            "Note: streets.geojson: 4 holes were left out"),
        notes("validate", "@large.yaml"));
  }

  @Test
  void aMapThatIsRefused_isAProblemOfItsLine_howeverLargeTheWorld() {
    shell.file("large.yaml", world(1001).replace("map: mended", "map: {mended: {holes: 10}}"));
    shell.refused(
        "@large.yaml:4: map.mended: holes (10) are too many",
        "validate",
        "@large.yaml",
        "--set",
        "scheduler=bound");
  }
}
