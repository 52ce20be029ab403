package org.edgemuse.kernel.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.edgemuse.kernel.scenario.Scenario;
import org.edgemuse.kernel.testing.TestRun;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Warm steps allocate nothing. */
class AllocationTest {
  private static final int WARM_STEPS = 60_000;
  private static final int STEPS = 20_000;
  private static final int ROUNDS = 5;

  static Stream<Named<TestRun>> worlds() {
    TestRun busy =
        TestRun.defaults()
            .with("slots", 1000)
            .with("measure.lastSlots", 1)
            .with("userEquipments.count", 100);
    return Stream.of(
        Named.of("delays certain at slot end", busy),
        Named.of("batches are generated together", busy.with("sharing.server", "batched")),
        Named.of(
            "delays certain at once",
            busy.with("sharing.server", "first-come-first-served")
                .with("sharing.link", "first-come-first-served")));
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void warmStepsAllocateNothing(TestRun world) {
    Scenario scenario = world.scenario();
    ByUe rule = ByUe.of(scenario);
    Environment environment = new Environment(scenario, rule, Actions.pairs(scenario));
    Step step = environment.reset(1);
    for (int i = 0; i < WARM_STEPS; i++) {
      step = environment.step(rule.action(step.observation()));
    }
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().getId();
    long least = Long.MAX_VALUE;
    // On a busy machine code is compiled late; what allocates does so in every round.
    for (int round = 0; round < ROUNDS && least >= STEPS; round++) {
      long before = threads.getThreadAllocatedBytes(thread);
      for (int i = 0; i < STEPS; i++) {
        step = environment.step(rule.action(step.observation()));
      }
      least = Math.min(least, threads.getThreadAllocatedBytes(thread) - before);
    }
    long bytes = least;
    assertEquals(0, bytes / STEPS, () -> bytes + " bytes in " + STEPS + " steps");
  }
}
