package org.edgemuse.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.result.RunSummary;
import org.edgemuse.testkit.market.MarketRun;

/** Takes a checkpoint of a market after each slot and goes on from it. */
final class MarketCheckpointCheck {
  private static final long SEED = 30;

  private final Worlds world;
  private final Object mechanism;

  MarketCheckpointCheck(Worlds world, Object mechanism) {
    this.world = world.with("incentive", mechanism);
    this.mechanism = mechanism;
  }

  /** Runs that were restored, and a run that only wrote checkpoints, end like an unbroken one. */
  void continuesBitIdentically() throws IOException, ClassNotFoundException {
    RunSummary unbroken = new MarketRun(world.scenario(), SEED).toEnd().simulation().summary();
    EdgeSimulation saved = new MarketRun(world.scenario(), SEED).simulation();
    while (saved.step()) {
      ByteArrayOutputStream checkpoint = new ByteArrayOutputStream();
      saved.save(checkpoint);
      EdgeSimulation restored =
          EdgeSimulation.restore(
              new ByteArrayInputStream(checkpoint.toByteArray()), Worlds.plugins().classLoader());
      int slot = saved.slotsDone();
      assertEquals(slot, restored.slotsDone());
      restored.runToEnd();
      assertSame(unbroken, restored.summary(), "a run restored after slot " + slot);
    }
    assertSame(unbroken, saved.summary(), "a run that wrote checkpoints");
  }

  /** Rows of slots hold a digest of all decisions up to there. */
  private void assertSame(RunSummary expected, RunSummary actual, String what) {
    assertArrayEquals(
        expected.table(RunSummary.SLOTS).values(),
        actual.table(RunSummary.SLOTS).values(),
        () -> "%s: %s decides differently from an unbroken one".formatted(mechanism, what));
    assertArrayEquals(
        expected.values(),
        actual.values(),
        () -> "%s: %s has other results than an unbroken one".formatted(mechanism, what));
  }
}
