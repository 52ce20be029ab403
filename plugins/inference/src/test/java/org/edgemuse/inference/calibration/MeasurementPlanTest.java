package org.edgemuse.inference.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.edgemuse.kernel.config.ConfigException;
import org.junit.jupiter.api.Test;

class MeasurementPlanTest {
  private static String refused(int[] steps, int[] batches, int reference, String... prompts) {
    return assertThrows(
            ConfigException.class,
            () -> new MeasurementPlan(List.of(prompts), steps, batches, 3, 4, reference))
        .getMessage();
  }

  @Test
  void whatMakesNoProfileIsRefused() {
    int[] one = {1};
    assertEquals(
        "steps: must rise, but 5 follows 5", refused(new int[] {1, 5, 5}, one, 200, "red ring"));
    assertEquals("steps: must not be empty", refused(new int[0], one, 200, "red ring"));
    assertEquals(
        "batches: must begin with 1, not 2", refused(one, new int[] {2, 4}, 200, "red ring"));
    assertEquals(
        "steps: must be fewer than those of the reference (50), not 50",
        refused(new int[] {1, 50}, one, 50, "red ring"));
    assertEquals("prompts: must not be empty", refused(one, one, 200));
  }
}
