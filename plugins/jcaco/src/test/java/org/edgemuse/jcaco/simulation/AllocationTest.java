package org.edgemuse.jcaco.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllocationTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int UES = 60;

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
        "{best-response: {start: warm, update: simultaneous}}",
        "slot-optimum"
      })
  void slot_onceWarm_allocatesLessThanAByteARequest(String scheduler) {
    EdgeSimulation simulation =
        new EdgeSimulation(
            Worlds.scenario(
                UES, 4, 1000, 1000, scheduler, "[expected-service-time, max-regret, potential]"),
            3,
            0);
    simulation.start();
    for (int slot = 0; slot < 300; slot++) {
      simulation.step();
    }
    long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    for (int slot = 300; slot < 1000; slot++) {
      simulation.step();
    }
    long bytes = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    assertTrue(bytes / 700 < UES / 4, bytes / 700 + " bytes a slot");
  }
}
