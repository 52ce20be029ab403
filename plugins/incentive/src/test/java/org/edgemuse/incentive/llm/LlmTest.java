package org.edgemuse.incentive.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.edgemuse.incentive.market.LlmTask;
import org.edgemuse.incentive.testing.HandMadeMarket;
import org.edgemuse.kernel.api.world.Task;
import org.junit.jupiter.api.Test;

class LlmTest {
  private final Llm llm = new Llm(new double[] {3e-5, 1e-5});
  private final Task task = new HandMadeMarket().request(0, 0, 0, 0, 300).task(0);

  @Test
  void workIsCountedTokenByToken() {
    // The i-th token attends to the prompt and the i tokens before it.
    double processed = 0;
    for (int i = 0; i < 200; i++) {
      processed += 300 + i;
    }
    double expected = 3e-5 * StrictMath.log(1e7) * processed / 1000;
    assertEquals(expected, llm.work(task, 0, 200), 1e-12 * expected);
    assertEquals(new LlmTask(300, 300, 1e-7).workGflop(1e-5) / 1000, llm.work(task, 1, 300), 1e-18);
  }

  @Test
  void anAnswerIsAccurateOnceItIsComplete() {
    assertTrue(llm.countsTokens());
    assertEquals(300, llm.minSteps(task, 0));
    assertEquals(Double.POSITIVE_INFINITY, llm.error(task, 0, 299));
    assertEquals(1e-7, llm.error(task, 0, 300));
    assertEquals(1e-7, llm.error(task, 0, 301));
  }
}
