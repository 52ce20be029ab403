package org.edgemuse.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.edgemuse.experiment.Experiment;
import org.edgemuse.experiment.Experiments;
import org.edgemuse.experiment.csv.CsvTable;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every shipped file runs, shortened by {@code --set}, and ends in its tables and its figure. */
class ShippedScenariosTest {
  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyFileRunsToItsTablesAndFigure() throws IOException {
    PluginRegistry plugins = PluginRegistry.load(List.of());
    return Shipped.scenarios().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    Command.ROOT.relativize(file).toString(), () -> check(file, plugins)));
  }

  private void check(Path file, PluginRegistry plugins) throws IOException {
    Path out = folder.resolve(Command.ROOT.relativize(file).toString());
    Experiment whole = Experiments.read(file, List.of(), plugins);
    List<String> sets = Shortened.sets(whole);
    List<Object> args = new ArrayList<>(List.of("sweep", file, "--out", out));
    sets.forEach(pair -> args.addAll(List.of("--set", pair)));
    Command.run(args.toArray());
    CsvTable runs = CsvTable.read(out.resolve("runs.csv"));
    assertEquals(Experiments.read(file, sets, plugins).runs(), runs.rows().size());
    assertFalse(runs.rows().isEmpty());
    String first = whole.plan().layout().metrics().get(0);
    runs.rows()
        .forEach(row -> assertTrue(Double.isFinite(runs.number(row, first)), row.toString()));
    for (String name :
        List.of("summary.csv", "timings.csv", "manifest.json", "figure.png", "figure.svg")) {
      assertTrue(Files.exists(out.resolve(name)), name);
    }
    assertEquals(
        List.of(),
        Schemas.of(plugins).problems(manifest(out).get("scenario")),
        "the scenario with every default");
  }

  private static JsonNode manifest(Path out) throws IOException {
    return Schemas.parse(Files.readString(out.resolve("manifest.json")));
  }

  @Test
  void everyFileSaysWhatItStandsFor_inWordsOfItsOwn() throws IOException {
    PluginRegistry plugins = PluginRegistry.load(List.of());
    Map<String, Path> files = new HashMap<>();
    for (Path file : Shipped.scenarios()) {
      String description =
          Experiments.readSingle(file, List.of("scheduler=random"), plugins).description();
      assertFalse(description.isBlank(), file.toString());
      // A file that says nothing has the description of the one that it extends.
      Path other = files.put(description, file);
      assertNull(other, () -> file + " is described like " + other);
    }
    assertFalse(files.isEmpty());
  }
}
