package org.edgemuse.console;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.edgemuse.console.run.Watched;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockStepTest {
  /** MASON would keep 32 bits of it. */
  private static final long LONG_SEED = 0x1234_5678_9ABCL;

  @TempDir private Path folder;

  @Test
  void eachRunThatIsComparedIsTheSingleRunOfItsSchedulerUnderTheSameSeed() {
    EdgeConsole console =
        new EdgeConsole(TestPlugins.watched(folder, "turns", "{turns: {shift: 2}}", "first"));
    for (long seed : new long[] {11, LONG_SEED, 11}) {
      console.state.setSeed(seed);
      console.start();
      playToEnd(console);
      for (Watched run : console.runs().all()) {
        EdgeSimulation alone = new EdgeSimulation(run.scenario(), seed, 0);
        alone.start();
        alone.runToEnd();
        assertArrayEquals(
            alone.summary().values(), run.simulation().summary().values(), run.label());
      }
      assertNotEquals(
          List.of(console.runs().all().get(0).simulation().summary().values()[0]),
          List.of(console.runs().all().get(2).simulation().summary().values()[0]),
          "Runs that are all alike show nothing");
      console.finish();
    }
  }

  private static void playToEnd(EdgeConsole console) {
    while (console.step()) {
      int slots = console.runs().all().get(0).simulation().slotsDone();
      for (Watched run : console.runs().all()) {
        assertEquals(slots, run.simulation().slotsDone(), run.label());
      }
    }
  }

  @Test
  void whatIsEditedInTheFileMeanwhileIsNoChange() throws IOException {
    EdgeConsole console = new EdgeConsole(TestPlugins.watched(folder, "turns", "first"));
    console.start();
    console.step();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.writeString(file, "seed: 77\nslots: -1\n");
      }
    }
    console.runs().change(1, "userEquipments.demand.bernoulli.probability=1");
    console.step();

    assertEquals(12, console.runs().first().simulation().slotRecord().raised());
  }

  @Test
  void aChangeWhileItRunsIsAdoptedByThoseItConcernsAndKeepsTheWorld() {
    EdgeConsole console = new EdgeConsole(TestPlugins.watched(folder, "turns", "first"));
    console.start();
    for (int slot = 0; slot < 10; slot++) {
      console.step();
    }
    double x = console.runs().all().get(0).simulation().world().ues().xM(3);
    console.runs().change(0, "scheduler.turns.shift=2");
    assertEquals("turns shift=2", console.runs().all().get(0).label());
    assertEquals("first", console.runs().all().get(1).label());
    console.runs().change(0, "userEquipments.demand.bernoulli.probability=1");
    for (Watched run : console.runs().all()) {
      assertEquals(10, run.simulation().slotsDone());
      assertEquals(
          console.runs().source().scenarios().get(run.index()),
          run.simulation().scenario(),
          run.label());
    }
    assertEquals(x, console.runs().all().get(0).simulation().world().ues().xM(3));
    assertTrue(console.step());
    assertEquals(12, console.runs().all().get(1).simulation().slotRecord().raised());
  }

  @Test
  void aRefusedChangeLeavesEverythingAsItWas() {
    EdgeConsole console = new EdgeConsole(TestPlugins.watched(folder, "turns", "first"));
    console.start();
    console.step();
    List<Scenario> before = console.runs().source().scenarios();
    assertThrows(ConfigException.class, () -> console.runs().change(0, "scheduler.turns.shift=-1"));
    assertThrows(ConfigException.class, () -> console.runs().change(0, "scheduler=pairs-only"));
    IllegalArgumentException fixed =
        assertThrows(
            IllegalArgumentException.class,
            () -> console.runs().change(0, "userEquipments.count=13"));
    assertTrue(fixed.getMessage().startsWith("userEquipments.count cannot change"));
    assertEquals(before, console.runs().source().scenarios());
    assertEquals(before, console.runs().all().stream().map(Watched::scenario).toList());
    assertTrue(console.step());
  }

  @Test
  void aChangeBeforeTheStartIsStartedWith() {
    EdgeConsole console = new EdgeConsole(TestPlugins.watched(folder));
    console.runs().change(0, "scheduler=first");
    console.runs().change(0, "accessPoints.powerW=0.4");
    console.start();
    playToEnd(console);
    EdgeSimulation alone = new EdgeSimulation(console.runs().source().scenarios().get(0), 11, 0);
    alone.start();
    alone.runToEnd();
    assertArrayEquals(
        alone.summary().values(), console.runs().all().get(0).simulation().summary().values());
    assertFalse(console.step(), "A run that is over has no other slot");
  }
}
