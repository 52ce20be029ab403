package org.edgemuse.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.model.EdgeSimulation;

/** Takes a checkpoint somewhere in a run and goes on from it. */
final class CheckpointCheck {
  private static final int PLACES = 3;

  private final Worlds world;

  CheckpointCheck(Worlds world) {
    this.world = world;
  }

  /** Runs that were restored, and runs that only wrote a checkpoint, end like an unbroken one. */
  void continuesBitIdentically() throws IOException, ClassNotFoundException {
    Draws draws = Draws.of(1, "testkit/checkpoint");
    for (int place = 0; place < PLACES; place++) {
      long seed = 30 + place;
      EdgeSimulation unbroken = world.run(seed);
      EdgeSimulation saved = world.start(seed);
      int slot = 1 + draws.below(saved.slots() - 1, place, 0, 0);
      while (saved.slotsDone() < slot) {
        saved.step();
      }
      ByteArrayOutputStream checkpoint = new ByteArrayOutputStream();
      saved.save(checkpoint);
      saved.runToEnd();
      assertSame(unbroken, saved, "A run that wrote a checkpoint after slot " + slot);
      EdgeSimulation restored =
          EdgeSimulation.restore(
              new ByteArrayInputStream(checkpoint.toByteArray()), Worlds.plugins().classLoader());
      assertEquals(slot, restored.slotsDone());
      restored.runToEnd();
      assertSame(unbroken, restored, "A run restored after slot " + slot);
    }
  }

  private static void assertSame(EdgeSimulation expected, EdgeSimulation actual, String what) {
    assertEquals(
        DecisionLog.of(expected).decisions(),
        DecisionLog.of(actual).decisions(),
        () -> what + " decides differently from an unbroken one");
    assertArrayEquals(
        expected.summary().values(),
        actual.summary().values(),
        () -> what + " has other results than an unbroken one");
  }
}
