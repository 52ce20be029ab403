package org.edgemuse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code edgemuse schema} prints the schema, or writes it where nothing else is lost. */
class SchemaCommandTest {
  @TempDir Path folder;

  @Test
  void aFileHoldsWhatTheScreenShows_andTakesThePlaceOfAnOlderOne() throws IOException {
    Shell shell = new Shell(folder);
    String shown = shell.good("schema");
    assertTrue(shown.contains("\"const\" : \"masl\""), shown);
    for (int time = 0; time < 2; time++) {
      assertEquals("Wrote @a.json\n", shell.good("schema", "--out", "@a.json"));
      assertEquals(shown, Files.readString(folder.resolve("a.json")));
    }
    try (var files = Files.list(folder)) {
      assertEquals(List.of(folder.resolve("a.json")), files.toList());
    }
  }

  @Test
  void nothingElseIsReplaced() throws IOException {
    Shell shell = new Shell(folder);
    shell.world("");
    shell.refused(
        "@world.yaml is there and is no schema of scenarios; it stays",
        "schema",
        "--out",
        "@world.yaml");
    assertEquals(Shell.WORLD, Files.readString(folder.resolve("world.yaml")));
    shell.refused(
        "@ is a folder; name a file".replace("@", folder.toString()),
        "schema",
        "--out",
        folder.toString());
    shell.refused(
        "@gone/a.json: cannot be written: there is no such file or folder",
        "schema",
        "--out",
        "@gone/a.json");
  }
}
