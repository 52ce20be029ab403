package org.edgemuse.incentive.market;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LlmTaskTest {

  @Test
  void processedTokensAreTheSumOfTheQoeMetric() {
    for (int in : new int[] {1, 7, 500}) {
      for (int out : new int[] {1, 2, 33}) {
        long sum = 0;
        for (int i = 0; i < out; i++) {
          sum += in + i;
        }
        assertEquals(sum, new LlmTask(in, out, .1).processedTokens());
      }
    }
  }

  @Test
  void workAndDataAreThoseOfTableFivesFirstPair() {
    LlmTask task = new LlmTask(500, 200, 1e-7);
    assertEquals(3.007e-5 * 7 * Math.log(10) * 119_900, task.workGflop(3.007e-5), 1e-10);
    assertEquals(
        .032 * 700 * Math.log(2) / Math.log(1 + Math.pow(10, 1.6)),
        task.dataMhzMs(Math.pow(10, 1.6)),
        1e-13);
  }

  @Test
  void anOutageTakesForever() {
    assertEquals(Double.POSITIVE_INFINITY, new LlmTask(500, 200, 1e-7).dataMhzMs(0));
  }
}
