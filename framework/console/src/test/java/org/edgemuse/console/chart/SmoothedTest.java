package org.edgemuse.console.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SmoothedTest {
  private final Smoothed curves = new Smoothed(1000);

  @Test
  void valuesThemselvesStay() {
    curves.add(0, 4);
    curves.add(2, 8);
    assertArrayEquals(new double[] {4, 8}, curves.points(0).values());
    assertArrayEquals(new double[] {0, 2}, curves.points(0).slots());
  }

  @Test
  void meanIsOfTheLastTenValues() {
    for (int slot = 0; slot < 250; slot++) {
      curves.add(slot, slot);
    }
    double[] ofTen = curves.points(1).values();
    assertEquals(0, ofTen[0]);
    assertEquals(2, ofTen[4], "mean of 0 to 4");
    assertEquals(4.5, ofTen[9], "mean of 0 to 9");
    assertEquals(244.5, ofTen[249], "mean of 240 to 249");
    assertEquals(199.5, curves.points(2).values()[249], "mean of 150 to 249");
  }

  @Test
  void slotsWithoutValueDoNotCount() {
    curves.add(0, 4);
    curves.add(1, Double.NaN);
    curves.add(2, 8);
    assertArrayEquals(new double[] {4, 6}, curves.points(1).values());
  }
}
