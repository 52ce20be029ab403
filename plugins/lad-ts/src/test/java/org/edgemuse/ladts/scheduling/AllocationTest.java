package org.edgemuse.ladts.scheduling;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.ladts.testing.OffloadingWorlds;
import org.edgemuse.testkit.Worlds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllocationTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int WINDOWS = 6;
  private static final int WINDOW_SLOTS = 100;

  @ParameterizedTest
  @ValueSource(strings = {"lad-ts", "d2sac-ts", "sac-ts", "dqn-ts", "latent-dqn-ts"})
  void decisionsAndTrainStepsOnceWarmAllocateNothing(String name) {
    assertAllocatesNothing(name, OffloadingWorlds.four(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lad-ts", "dqn-ts"})
  void neitherDoOutcomesThatAreLate(String name) {
    assertAllocatesNothing(name, OffloadingWorlds.fourWithLateOutcomes(1));
  }

  private static void assertAllocatesNothing(String name, Worlds world) {
    EdgeSimulation run =
        world
            .with("slots", WINDOWS * WINDOW_SLOTS)
            .with(
                "scheduler",
                Map.of(
                    name, name.contains("la") ? Map.of("memory", Map.of("by", "task")) : Map.of()))
            .start(3);
    long least = Long.MAX_VALUE;
    for (int window = 0; window < WINDOWS; window++) {
      long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
      for (int slot = 0; slot < WINDOW_SLOTS; slot++) {
        run.step();
      }
      long bytes = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
      least = Math.min(least, bytes / WINDOW_SLOTS);
    }
    // Eight decisions and four train steps a slot.
    assertTrue(least < 8, name + " allocates " + least + " bytes a slot");
  }
}
