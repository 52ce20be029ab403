package org.edgemuse.ladts.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.ladts.testing.Copies;
import org.junit.jupiter.api.Test;

class BitStreamTest {
  private static final Draws DRAWS = Draws.of(9, "streams");

  @Test
  void takesTheEntitysDrawsOneAfterAnother() {
    BitStream stream = BitStream.of(DRAWS, 4);
    for (int k = 0; k < 5; k++) {
      assertEquals(DRAWS.bits(4, 0, k), stream.bits());
    }
  }

  @Test
  void goesOnWhereItWasAfterACheckpoint() {
    BitStream stream = BitStream.of(DRAWS, 4);
    stream.bits();
    BitStream copy = Copies.of(stream);
    assertEquals(stream.bits(), copy.bits());
    assertEquals(stream.uniform(), copy.uniform());
  }

  @Test
  void entitiesDiffer() {
    assertNotEquals(BitStream.of(DRAWS, 4).bits(), BitStream.of(DRAWS, 5).bits());
  }

  @Test
  void staysBelowItsBoundAndReachesAllOfIt() {
    BitStream stream = BitStream.of(DRAWS, 1);
    int[] counts = new int[7];
    for (int i = 0; i < 7000; i++) {
      counts[stream.below(7)]++;
    }
    for (int count : counts) {
      assertTrue(Math.abs(count - 1000) < 150, "count " + count);
    }
  }
}
