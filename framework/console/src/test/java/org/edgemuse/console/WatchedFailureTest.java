package org.edgemuse.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.edgemuse.console.run.WatchFailedException;
import org.edgemuse.console.run.WatchRequest;
import org.edgemuse.console.run.WatchedScenario;
import org.edgemuse.kernel.builtin.KernelPlugins;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What plugins throw while they are watched stops the runs and is told, as run tells it. */
class WatchedFailureTest {
  private static final String WORLD =
      """
      seed: 7
      slots: 12
      area: {widthM: 300, heightM: 300}
      accessPoints: {count: 1, bandwidthMHz: 6}
      edgeServers:
        count: 1
        capacityTflops: 8
        model: {analytic: {tflopPerStep: 0.2, errorScale: 1}}
      userEquipments: {count: 3, demand: {bernoulli: {probability: 1}}, resultMB: 2}
      metrics: [requests]
      """;

  @TempDir Path folder;

  private EdgeConsole console(String scheduler, String... compare) throws IOException {
    Path file = Files.writeString(folder.resolve("w.yaml"), WORLD + "scheduler: " + scheduler);
    WatchRequest request =
        new WatchRequest(
            file,
            List.of(),
            List.of(compare),
            PluginRegistry.of(List.of(new KernelPlugins(), new Unlucky())));
    return new EdgeConsole(new WatchedScenario(request));
  }

  private static String message(EdgeConsole console) {
    WatchFailedException failure = console.runs().failure();
    assertNotNull(failure);
    return String.valueOf(failure.getMessage());
  }

  @Test
  void schedulerThatThrowsEndsTheRunAndIsToldWithItsSlotSeedAndLine() throws IOException {
    EdgeConsole console = console("{unlucky: {slot: 3}, label: jinx}");
    console.start();
    int slots = 0;
    while (console.step()) {
      slots++;
    }
    assertEquals(3, slots);
    String message = message(console);
    String told =
        "The run (jinx, seed 7) failed in slot 3: IllegalStateException: Everything goes wrong";
    assertTrue(message.startsWith(told), message);
    assertFalse(console.step(), "no slot follows");
  }

  @Test
  void schedulerThatCannotBeMadeIsTold_andNoSlotFollows() throws IOException {
    EdgeConsole unstartable = console("{unlucky: {slot: -1}}");
    unstartable.start();
    assertFalse(unstartable.step());
    String told =
        "The run (unlucky slot=-1, seed 7) failed before its first slot: IllegalStateException:"
            + " This is no good day";
    assertTrue(message(unstartable).startsWith(told), message(unstartable));
  }

  @Test
  void runThatFailsBesideAnotherIsTheOneThatIsTold() throws IOException {
    EdgeConsole console =
        console("unlucky", "{unlucky: {slot: 99}}", "{unlucky: {slot: 5}, label: jinx}");
    console.start();
    while (console.step()) {
      assertNull(console.runs().failure());
    }
    assertTrue(message(console).startsWith("The run (jinx, seed 7) failed in slot 5: "));
  }

  @Test
  void startingAgainForgetsTheFailure() throws IOException {
    EdgeConsole console = console("{unlucky: {slot: 0}}");
    console.start();
    assertFalse(console.step());
    console.start();
    assertNull(console.runs().failure());
    assertFalse(console.step());
    assertNotNull(console.runs().failure());
  }

  @Test
  void interruptsOfTheThreadThatPlaysAreNotForPlugins() throws IOException {
    EdgeConsole console = console("{unlucky: {slot: 99}}");
    console.start();
    Thread.currentThread().interrupt();
    assertTrue(console.step());
    assertTrue(Thread.interrupted(), "MASON waits for its thread to see the interrupt");
  }
}
