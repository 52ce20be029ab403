package org.edgemuse.console;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.console.run.RefusedCheckpoint;
import org.edgemuse.console.run.SlotListener;
import org.edgemuse.console.run.WatchRequest;
import org.edgemuse.console.run.Watched;
import org.edgemuse.console.run.WatchedScenario;
import org.edgemuse.experiment.checkpoint.CheckpointFile;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedRunTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("run.checkpoint");
  }

  private EdgeConsole console(String... sets) {
    return new EdgeConsole(
        new WatchedScenario(
            new WatchRequest(
                TestPlugins.write(folder), List.of(sets), List.of(), TestPlugins.registry())));
  }

  private static void play(EdgeConsole console, int slots) {
    for (int slot = 0; slot < slots; slot++) {
      assertTrue(console.step());
    }
  }

  @Test
  void aRunSavedInTheConsoleGoesOnThereAndHeadlessToTheSameResults() throws Exception {
    EdgeConsole saving = console();
    saving.start();
    play(saving, 12);
    saving.runs().save(file);
    play(saving, 17);
    saving.step();

    EdgeConsole loading = console();
    loading.start();
    play(loading, 3);
    assertTrue(loading.readNewStateFromCheckpoint(file.toFile()));
    assertEquals(12, loading.runs().all().get(0).simulation().slotsDone());
    assertSame(loading.state, loading.runs().all().get(0).simulation());
    play(loading, 7);
    loading.runs().save(file);
    EdgeSimulation headless = CheckpointFile.read(file, PluginRegistry.class.getClassLoader());
    headless.runToEnd();

    EdgeSimulation whole = new EdgeSimulation(saving.runs().source().scenarios().get(0), 11, 0);
    whole.start();
    whole.runToEnd();
    double[] expected = whole.summary().values();
    assertArrayEquals(expected, saving.runs().all().get(0).simulation().summary().values());
    assertArrayEquals(expected, headless.summary().values());
  }

  @Test
  void aRunIsLoadedWithWhatHadBeenChangedAndCanBeChangedAndStartedAgain() throws Exception {
    EdgeConsole saving = console();
    saving.start();
    saving.runs().change(0, "scheduler={turns: {shift: 2}, label: mine}");
    saving.runs().change(0, "edgeServers.capacityTflops={oneOf: [3, 4.5]}");
    saving.runs().change(0, "userEquipments.demand.bernoulli.probability=0.75");
    play(saving, 5);
    saving.runs().save(file);

    EdgeConsole loading = console();
    List<String> heard = new ArrayList<>();
    loading
        .runs()
        .addListener(
            new SlotListener() {
              @Override
              public void started(Watched run) {
                heard.add(run.label() + " after " + run.simulation().slotsDone());
              }

              @Override
              public void slotEnded(Watched run) {}
            });
    loading.readNewStateFromCheckpoint(file.toFile());
    assertEquals(List.of("mine after 5"), heard);
    assertEquals(saving.runs().source().scenarios(), loading.runs().source().scenarios());
    loading.runs().change(0, "scheduler=first");
    assertEquals("first", loading.runs().all().get(0).label());
    play(loading, 5);
    loading.finish();
    loading.start();
    assertEquals(0, loading.runs().all().get(0).simulation().slotsDone());
    play(loading, 2);
  }

  @Test
  void aCheckpointOfAnotherWorldIsRefusedByTheKeysThatDiffer() {
    EdgeConsole other = console("userEquipments.count=13", "slots=40");
    other.start();
    other.runs().save(file);
    EdgeConsole loading = console();
    loading.start();
    play(loading, 4);
    RefusedCheckpoint refused =
        assertThrows(
            RefusedCheckpoint.class, () -> loading.readNewStateFromCheckpoint(file.toFile()));
    assertEquals(
        "Checkpoint '%s' is of another scenario than '%s': they differ in slots,"
                .formatted(file, folder.resolve("world.yaml"))
            + " userEquipments.count",
        refused.getMessage());
    play(loading, 1);
    assertEquals(5, loading.runs().all().get(0).simulation().slotsDone());
  }

  @Test
  void theSeedOfACheckpointIsTakenOver() throws Exception {
    EdgeConsole other = console("seed=99");
    other.start();
    play(other, 2);
    other.runs().save(file);
    EdgeConsole loading = console();
    loading.readNewStateFromCheckpoint(file.toFile());
    assertEquals(99, loading.runs().all().get(0).simulation().runSeed());
    assertEquals(99, loading.state.seed());
  }

  @Test
  void whatIsNoCheckpointIsRefusedWithoutAStack() throws IOException {
    EdgeConsole loading = console();
    loading.start();
    Files.writeString(file, "not <one>");
    RefusedCheckpoint refused =
        assertThrows(
            RefusedCheckpoint.class, () -> loading.readNewStateFromCheckpoint(file.toFile()));
    assertTrue(refused.getMessage().startsWith("Checkpoint '" + file + "' is damaged, or"));
    assertEquals(0, refused.getStackTrace().length);
    assertTrue(refused.toString().contains("<br>"), refused.toString());
    Files.delete(file);
    RefusedCheckpoint missing =
        assertThrows(
            RefusedCheckpoint.class, () -> loading.readNewStateFromCheckpoint(file.toFile()));
    assertEquals(
        "Checkpoint '" + file + "' cannot be read: there is no such file or folder",
        missing.getMessage());
    play(loading, 1);
  }

  @Test
  void runsThatAreComparedAreNotLoaded() {
    EdgeConsole compared = new EdgeConsole(TestPlugins.watched(folder, "turns", "first"));
    RefusedCheckpoint refused =
        assertThrows(
            RefusedCheckpoint.class, () -> compared.readNewStateFromCheckpoint(file.toFile()));
    assertEquals(RefusedCheckpoint.COMPARISON, refused.getMessage());
    assertFalse(Files.exists(file));
  }
}
