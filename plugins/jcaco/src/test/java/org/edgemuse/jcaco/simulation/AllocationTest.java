package org.edgemuse.jcaco.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllocationTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int UES = 240;
  private static final double MOST_BYTES_A_UE = 0.25;
  private static final int WINDOWS = 6;
  private static final int WINDOW_SLOTS = 100;
  private static final int SLOTS = WINDOWS * WINDOW_SLOTS;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "masl",
        "{masl: {cost: conditional, normaliser: uniform-load, stop: max-probability}}",
        "{masl: {stop: window}}",
        "random",
        "selfish",
        "price-learning",
        "best-response",
        "{best-response: {start: warm, update: simultaneous}}"
      })
  void slot_onceWarm_allocatesNothingARequest(String scheduler) {
    long bytes = bytesASlot(scheduler);
    assertTrue(bytes < MOST_BYTES_A_UE * UES, bytes + " bytes a slot");
  }

  /** It sorts requests, and the sort of recent JDKs allocates: 46 bytes for 120 numbers on 25. */
  @Test
  void slotOptimum_onceWarm_allocatesNoMoreThanTheJdksSort() {
    long bytes = bytesASlot("slot-optimum");
    assertTrue(bytes < UES, bytes + " bytes a slot");
  }

  /** Compilers take their time, and not always the same: what counts is the quietest window. */
  private static long bytesASlot(String scheduler) {
    EdgeSimulation simulation =
        new EdgeSimulation(
            Worlds.scenario(
                UES, 4, SLOTS, SLOTS, scheduler, "[expected-service-time, max-regret, potential]"),
            3,
            0);
    simulation.start();
    long least = Long.MAX_VALUE;
    for (int window = 0; window < WINDOWS; window++) {
      long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
      for (int slot = 0; slot < WINDOW_SLOTS; slot++) {
        simulation.step();
      }
      long bytes = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
      least = Math.min(least, bytes / WINDOW_SLOTS);
    }
    return least;
  }
}
