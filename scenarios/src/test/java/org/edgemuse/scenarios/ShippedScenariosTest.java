package org.edgemuse.scenarios;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.edgemuse.experiment.Experiments;
import org.edgemuse.experiment.csv.CsvTable;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every shipped file runs, shortened by {@code --set}, and ends in its tables and its figure. */
class ShippedScenariosTest {
  private static final int SLOTS = 40;
  private static final int MOST_UES = 1000;

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyFileRunsToItsTablesAndFigure() throws IOException {
    PluginRegistry plugins = PluginRegistry.load(List.of());
    return Command.scenarios().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    Command.ROOT.relativize(file).toString(), () -> check(file, plugins)));
  }

  private void check(Path file, PluginRegistry plugins) {
    Path out = folder.resolve(file.getFileName().toString());
    List<Object> args = new ArrayList<>(List.of("sweep", file, "--out", out));
    set(args, "slots=" + SLOTS);
    set(args, "measure.lastSlots=" + SLOTS / 2);
    set(args, "sweep.replications=2");
    if (Experiments.read(file, List.of(), plugins).scenario().userEquipments().count() > MOST_UES) {
      set(args, "userEquipments.count=" + MOST_UES);
    }
    Command.run(args.toArray());
    CsvTable runs = CsvTable.read(out.resolve("runs.csv"));
    assertFalse(runs.rows().isEmpty());
    runs.rows()
        .forEach(row -> assertTrue(runs.number(row, "total_service_time_s") > 0, row.toString()));
    for (String name :
        List.of("summary.csv", "timings.csv", "manifest.json", "figure.png", "figure.svg")) {
      assertTrue(Files.exists(out.resolve(name)), name);
    }
  }

  private static void set(List<Object> args, String pair) {
    args.add("--set");
    args.add(pair);
  }

  @TestFactory
  Stream<DynamicTest> everyFileSaysWhatItStandsFor() throws IOException {
    PluginRegistry plugins = PluginRegistry.load(List.of());
    return Command.scenarios().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    Command.ROOT.relativize(file).toString(),
                    () ->
                        assertFalse(
                            Experiments.readSingle(file, List.of("scheduler=random"), plugins)
                                .description()
                                .isBlank())));
  }
}
