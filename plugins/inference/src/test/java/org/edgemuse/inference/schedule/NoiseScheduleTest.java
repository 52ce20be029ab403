package org.edgemuse.inference.schedule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.edgemuse.inference.descriptor.ScheduleChoice;
import org.junit.jupiter.api.Test;

class NoiseScheduleTest {
  private static NoiseSchedule linear() {
    return NoiseSchedule.of(
        new ScheduleChoice(new ScheduleChoice.Linear(1e-4, 0.02, 1000), null, null, null));
  }

  private static NoiseSchedule table(Double... alphaBar) {
    return NoiseSchedule.of(
        new ScheduleChoice(null, null, null, new ScheduleChoice.Table(List.of(alphaBar))));
  }

  @Test
  void linearRatesLeaveWhatTheirProductLeaves() {
    NoiseSchedule schedule = linear();
    assertEquals(1 - 1e-4, schedule.alphaBar(0), 1e-15);
    // The published value of sqrt(alpha bar) at the end of DDPM's schedule is about .00635.
    assertEquals(4.0358e-5, schedule.alphaBar(999), 1e-8);
  }

  @Test
  void scaledLinearRatesAreThoseOfLatentDiffusion() {
    NoiseSchedule schedule =
        NoiseSchedule.of(
            new ScheduleChoice(
                null, new ScheduleChoice.ScaledLinear(0.00085, 0.012, 1000), null, null));
    assertEquals(1 - 0.00085, schedule.alphaBar(0), 1e-15);
    // Stable Diffusion's alphas_cumprod ends at .0047 (Lin et al., 2024, sqrt .068265).
    assertEquals(0.068265, Math.sqrt(schedule.alphaBar(999)), 1e-6);
  }

  @Test
  void aCosineFallsFromNearOneToWhereItIsCut() {
    NoiseSchedule schedule =
        NoiseSchedule.of(
            new ScheduleChoice(null, null, new ScheduleChoice.Cosine(0.97, 1000), null));
    assertEquals(Math.pow(Math.cos(0.978 / 1.008 * Math.PI / 2), 2), schedule.alphaBar(999), 1e-15);
    for (int t = 1; t < schedule.times(); t++) {
      assertTrue(schedule.alphaBar(t) < schedule.alphaBar(t - 1));
    }
  }

  @Test
  void aTableIsTakenAsItStandsAndMustFall() {
    assertEquals(0.25, table(0.9, 0.25).alphaBar(1));
    String message =
        assertThrows(IllegalArgumentException.class, () -> table(0.9, 0.5, 0.5)).getMessage();
    assertTrue(message.contains("alphaBar must fall, but its entry 2 does not"), message);
  }

  @Test
  void visitedTimesTrailFromTheLast() {
    assertArrayEquals(new int[] {999}, linear().trailing(1));
    assertArrayEquals(new int[] {999, 749, 499, 249}, linear().trailing(4));
    // 1000 - 1000 / 3 = 666.67 and 333.33; halves go to even: 1000 - 62.5 = 937.5 to 938.
    assertArrayEquals(new int[] {999, 666, 332}, linear().trailing(3));
    assertEquals(937, linear().trailing(16)[1]);
    int[] all = linear().trailing(1000);
    assertEquals(999, all[0]);
    assertEquals(0, all[999]);
  }
}
