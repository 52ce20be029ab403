package org.edgemuse.mobility.street;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.mobility.street.testing.Town;
import org.edgemuse.mobility.street.testing.TownRun;
import org.edgemuse.testkit.Worlds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Warm moves along streets allocate nothing, ends of trips included. */
class AllocationTest {
  private static final int UES = 2000;
  private static final int WARM_SLOTS = 400;
  private static final int SLOTS = 200;

  @ParameterizedTest
  @ValueSource(strings = {"uniform", "gravity", "home-work"})
  void warmMovesAllocateNothing(String destinations) {
    Map<String, Object> home =
        Map.of("dayS", 200, "leaveS", Map.of("uniform", List.of(0, 90)), "workS", 60);
    StreetsPlugin.Options options =
        new Binder(Worlds.plugins())
            .bind(
                Nodes.of(
                    Map.of(
                        "cars",
                        0.5,
                        "pauseS",
                        Map.of("uniform", List.of(0, 5)),
                        "destinations",
                        Map.of(destinations, destinations.equals("home-work") ? home : Map.of()))),
                StreetsPlugin.Options.class);
    TownRun run = new TownRun(Town.random(2, 60, 300), UES, 1);
    MobilityModel model = new StreetsPlugin().create(options, run);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().getId();
    for (int slot = 0; slot < WARM_SLOTS; slot++) {
      run.step(model);
    }
    long before = threads.getThreadAllocatedBytes(thread);
    for (int slot = 0; slot < SLOTS; slot++) {
      run.step(model);
    }
    double bytes = threads.getThreadAllocatedBytes(thread) - before;
    double perMove = bytes / SLOTS / UES;
    assertTrue(perMove < 0.1, () -> destinations + ": " + perMove + " bytes a move");
  }
}
