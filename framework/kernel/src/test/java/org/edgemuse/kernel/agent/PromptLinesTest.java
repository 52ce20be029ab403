package org.edgemuse.kernel.agent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.edgemuse.kernel.api.plugin.Attachment;
import org.junit.jupiter.api.Test;

class PromptLinesTest {
  private static PromptLines lines(String text) {
    return new PromptLines(new Attachment("p", text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void tasksSendTheLinesInTurnAndEachUeStartsAtItsOwn() {
    PromptLines three = lines("a\nbb\ncccccc\n");
    double[] sent = new double[7];
    for (int task = 0; task < sent.length; task++) {
      sent[task] = three.at(1, task, 100 - task);
    }
    assertArrayEquals(new double[] {2e-6, 6e-6, 1e-6, 2e-6, 6e-6, 1e-6, 2e-6}, sent);
    assertEquals("cccccc", three.prompt(1, 1));
    assertEquals("bb", three.prompt(Integer.MAX_VALUE, 0));
    three.requireTasks(1_000_000);
  }

  @Test
  void theMeanOfAllLinesStandsForAUesTasks() {
    double[] means = lines("a\nbb\ncccccc\n").means(2);
    assertEquals(3e-6, means[0], 1e-20);
    assertEquals(means[0], means[1]);
    assertFalse(lines("a\nb\n").isAlike());
    assertTrue(lines("one\n").isAlike());
  }
}
