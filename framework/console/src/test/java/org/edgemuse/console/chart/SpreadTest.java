package org.edgemuse.console.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SpreadTest {

  @Test
  void summaryHasLeastMeanAndLargest() {
    assertEquals(new Spread(-1, 2, 6), Spread.of(new double[] {1, 6, -1, 2}));
  }

  @Test
  void missingNumbersDoNotCount() {
    assertEquals(new Spread(1, 2, 3), Spread.of(new double[] {1, Double.NaN, 3}));
  }

  @Test
  void nothingHasNoSummary() {
    assertEquals(new Spread(Double.NaN, Double.NaN, Double.NaN), Spread.of(new double[0]));
  }
}
