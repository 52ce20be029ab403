package org.edgemuse.incentive.perturbation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.edgemuse.incentive.market.Market;
import org.edgemuse.incentive.testing.TableFive;
import org.junit.jupiter.api.Test;

class IterationBoundsTest {
  private final Market market = TableFive.market();

  @Test
  void harmonicBoundIsTheAppendixesByHand() {
    // N / u sum Rmax^2 + M N u pi^2 / 6 = 2 / .5 * 3 + 6 * .5 * pi^2 / 6.
    assertEquals(
        (12 + Math.PI * Math.PI / 2) / 10, IterationBounds.logHarmonic(market, .5, 10), 1e-14);
  }

  @Test
  void constantBoundIsTheAppendixesByHandAndNoneBelowItsNeighbourhood() {
    // epsilon' = .01 - .0005 * 6 / 2 = .0085; N sum Rmax^2 = 6.
    assertEquals(6 / (.0005 * .0085) - 1, IterationBounds.constant(market, .0005, .01), 1e-6);
    assertEquals(Double.POSITIVE_INFINITY, IterationBounds.constant(market, .0005, .0005 * 6 / 2));
    assertEquals(0, IterationBounds.constant(market, .0005, 1e9));
  }

  @Test
  void valuesOutOfRangeAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> IterationBounds.logHarmonic(market, 0, 1));
    assertThrows(IllegalArgumentException.class, () -> IterationBounds.constant(market, 1, 0));
  }
}
