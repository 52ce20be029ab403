package org.edgemuse.kernel.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.edgemuse.kernel.testing.EqualParts;
import org.edgemuse.kernel.testing.LeastBacklog;
import org.edgemuse.kernel.testing.Swapping;
import org.edgemuse.kernel.testing.TestRun;
import org.edgemuse.kernel.testing.TwoSlotsLater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {
  /** Moves, fades, queues, retries, pays: everything that a checkpoint must hold. */
  private static final TestRun BUSY =
      TestRun.defaults()
          .with("slots", 40)
          .with("userEquipments.count", 20)
          .with("userEquipments.promptMB", 0.5)
          .with("userEquipments.demand", "per-cell")
          .with("channel", Map.of("shannon", Map.of("rayleigh", Map.of("outageSnrDb", 30))))
          .with("sharing.server", "first-come-first-served")
          .with("incentive", "open-access")
          .with("qoe", "latency-slack")
          .with("metrics", List.of("delay", "requests", "total-service-time", "qoe"))
          .bring("userEquipments.mobility", run -> new Swapping())
          .bring("sharing.link", run -> new TwoSlotsLater())
          .bring("scheduler", run -> new LeastBacklog());

  /** Sessions, walking links, and a market's parts. */
  private static final TestRun MARKET =
      TestRun.defaults()
          .with("slots", 40)
          .with("userEquipments.count", 20)
          .with("userEquipments.promptMB", 0.5)
          .with(
              "userEquipments.demand",
              Map.of("sessions", Map.of("arrivalsPerHour", 360, "meanMinutes", 0.1)))
          .with("channel", Map.of("snr", Map.of("walkDb", 2, "outageDb", 15)))
          .with("sharing.link", "allocated")
          .with("sharing.server", "allocated")
          .with("scheduler", "bound")
          .bring("incentive", run -> new EqualParts());

  /** Tasks of which each has numbers of its own. */
  private static final TestRun TASKS =
      BUSY.with("userEquipments.promptMB", Map.of("uniform", List.of(0, 1), "by", "request"))
          .with("userEquipments.resultMB", Map.of("oneOf", List.of(1, 3), "by", "taskIndex"))
          .with(
              "userEquipments.errorLimit", Map.of("uniform", List.of(0.05, 0.2), "by", "request"));

  private static byte[] save(EdgeSimulation simulation) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    simulation.save(bytes);
    return bytes.toByteArray();
  }

  private static EdgeSimulation restore(byte[] checkpoint)
      throws IOException, ClassNotFoundException {
    return EdgeSimulation.restore(
        new ByteArrayInputStream(checkpoint), CheckpointTest.class.getClassLoader());
  }

  private static void forward(EdgeSimulation simulation, int slots) {
    while (simulation.slotsDone() < slots) {
      simulation.step();
    }
  }

  @ParameterizedTest(name = "after slot {0}")
  @ValueSource(ints = {0, 1, 17, 39})
  void restoredRunsEndLikeUnbrokenOnes(int slots) throws Exception {
    endsLikeUnbroken(BUSY, slots);
    endsLikeUnbroken(MARKET, slots);
    endsLikeUnbroken(TASKS, slots);
  }

  private static void endsLikeUnbroken(TestRun run, int slots) throws Exception {
    double[] unbroken = run.run().summary().values();
    EdgeSimulation simulation = run.start();
    forward(simulation, slots);
    EdgeSimulation restored = restore(save(simulation));
    assertEquals(slots, restored.slotsDone());
    restored.runToEnd();
    simulation.runToEnd();
    assertArrayEquals(unbroken, restored.summary().values());
    assertArrayEquals(unbroken, simulation.summary().values());
    assertTrue(Arrays.stream(unbroken).sum() > 0);
  }

  @Test
  void equalStatesHaveEqualBytes() throws Exception {
    EdgeSimulation one = BUSY.start();
    EdgeSimulation other = BUSY.start();
    forward(one, 13);
    forward(other, 13);
    assertArrayEquals(save(one), save(other));
    EdgeSimulation restored = restore(save(one));
    forward(restored, 25);
    forward(one, 25);
    assertArrayEquals(save(restore(save(one))), save(restore(save(restored))));
  }

  @Test
  void restoredRunsCannotStartAgain() throws Exception {
    EdgeSimulation restored = restore(save(BUSY.start()));
    IllegalStateException refused = assertThrows(IllegalStateException.class, restored::start);
    assertEquals("A run restored from a checkpoint cannot start again", refused.getMessage());
  }

  @Test
  void damagedCheckpointsAreRefused() throws Exception {
    byte[] whole = save(BUSY.start());
    assertThrows(IOException.class, () -> restore(Arrays.copyOf(whole, whole.length / 2)));
    assertThrows(IOException.class, () -> restore(new byte[] {1, 2, 3}));
  }

  @Test
  void checkpointsOfOtherThingsAreRefused() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(new GZIPOutputStream(bytes))) {
      out.writeObject("not a run");
    }
    InvalidObjectException refused =
        assertThrows(InvalidObjectException.class, () -> restore(bytes.toByteArray()));
    assertTrue(refused.getMessage().contains("it holds no run"));
  }
}
