package org.edgemuse.ladts.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.ladts.random.BitStream;
import org.junit.jupiter.api.Test;

class ReplayTest {
  private final Replay replay = new Replay(10, 2, 1, ReplayedLatent.COPY);
  private final BitStream stream = BitStream.of(Draws.of(1, "replay"), 0);

  /** Transition number i, every part of which tells i. */
  private void add(int i) {
    float[] state = {i, -i};
    float[] latent = {i + 0.5f};
    replay.add(
        state, latent, i, 100 + i, new float[] {i + 1, -i - 1}, new float[] {-i}, i % 2 == 0);
    state[0] = -99;
    latent[0] = -99;
  }

  @Test
  void refusesABatchThatItCannotFill() {
    add(0);
    Batch batch = new Batch(2, 2, 1);
    assertEquals(
        "a batch of 2 transitions out of 1 stored ones",
        assertThrows(IllegalStateException.class, () -> replay.sample(stream, batch)).getMessage());
  }

  @Test
  void keepsTheLatestAndOverwritesTheOldest() {
    for (int i = 0; i < 13; i++) {
      add(i);
    }
    assertEquals(10, replay.size());
    Batch batch = new Batch(10, 2, 1);
    replay.sample(stream, batch);
    Set<Integer> seen = new TreeSet<>();
    for (int action : batch.actions()) {
      seen.add(action);
    }
    assertEquals(Set.of(3, 4, 5, 6, 7, 8, 9, 10, 11, 12), seen);
  }

  @Test
  void aColumnHoldsOneTransitionAsItWasStored() {
    for (int i = 0; i < 8; i++) {
      add(i);
    }
    Batch batch = new Batch(5, 2, 1);
    replay.sample(stream, batch);
    for (int b = 0; b < 5; b++) {
      int i = batch.actions()[b];
      assertEquals(i, batch.bothStates()[0][b]);
      assertEquals(-i, batch.bothStates()[1][b]);
      assertEquals(i + 1, batch.bothStates()[0][5 + b]);
      assertEquals(-i - 1, batch.nextStates()[1][b]);
      assertEquals(i + 0.5f, batch.bothLatents()[0][b]);
      assertEquals(-i, batch.bothLatents()[0][5 + b]);
      assertEquals(-i, batch.nextLatents()[0][b]);
      assertEquals(100 + i, batch.rewards()[b]);
      assertEquals(i % 2, batch.continues()[b]);
    }
  }

  @Test
  void overwrittenLatentActionsAreReadWhenTheyAreSampled() {
    Replay views = new Replay(10, 1, 2, ReplayedLatent.OVERWRITTEN);
    float[] latent = {1, 2};
    float[] next = {3, 4};
    views.add(new float[1], latent, 0, 0, new float[1], next, false);
    latent[1] = 20;
    next[0] = 30;
    Batch batch = new Batch(1, 1, 2);
    views.sample(stream, batch);
    assertEquals(1, batch.bothLatents()[0][0]);
    assertEquals(20, batch.bothLatents()[1][0]);
    assertEquals(30, batch.bothLatents()[0][1]);
    assertEquals(4, batch.nextLatents()[1][0]);
  }

  @Test
  void drawsEveryTransitionAlikeAndNoneTwice() {
    for (int i = 0; i < 10; i++) {
      add(i);
    }
    int[] counts = new int[10];
    Batch batch = new Batch(4, 2, 1);
    for (int round = 0; round < 10_000; round++) {
      replay.sample(stream, batch);
      Set<Integer> seen = new TreeSet<>();
      for (int action : batch.actions()) {
        counts[action]++;
        seen.add(action);
      }
      assertEquals(4, seen.size());
    }
    for (int count : counts) {
      assertTrue(Math.abs(count - 4000) < 250, "count " + count);
    }
  }
}
