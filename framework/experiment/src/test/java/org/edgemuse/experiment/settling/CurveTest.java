package org.edgemuse.experiment.settling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CurveTest {
  private static Curve curve(double... values) {
    Curve curve = new Curve();
    for (double value : values) {
      curve.add(value);
    }
    return curve;
  }

  @Test
  void aCurveSettlesWithTheRowAfterWhichItNeverLeavesTheBand() {
    Curve curve = curve(20, 10.4, 12, 10.6, 10.4, 9.7, 10);
    assertEquals(10, curve.level(1));
    assertEquals(5, curve.settlesAfter(0.05, 1));
    assertEquals(4, curve.settlesAfter(0.07, 1));
    assertEquals(2, curve.settlesAfter(0.25, 1));
    assertEquals(7, curve.settlesAfter(0.02, 1));
  }

  @Test
  void aCurveThatIsFlatHasSettledWithItsFirstRow() {
    assertEquals(1, curve(3, 3, 3, 3).settlesAfter(0.05, 2));
    assertEquals(1, curve(3).settlesAfter(0.05, 10));
  }

  @Test
  void movingMeansHideWhatGoesUpAndDown_andStartWithFewerRows() {
    Curve curve = curve(8, 1, 3, 1, 3, 1, 3);
    assertEquals(2, curve.level(2));
    assertEquals(7, curve.settlesAfter(0.05, 1));
    // Means of two rows: 8, 4.5, 2, 2, 2, 2, 2.
    assertEquals(3, curve.settlesAfter(0.05, 2));
  }

  @Test
  void exponentialDecaySettlesWhereItsFormulaSays() {
    double rate = 0.05;
    Curve curve = new Curve();
    for (int i = 0; i < 400; i++) {
      curve.add(7 + 9 * StrictMath.exp(-rate * i));
    }
    // 9 exp(-rate i) <= 0.35 first at i = ln(9 / 0.35) / rate = 64.9..., the 66th row.
    assertEquals(66, curve.settlesAfter(0.05, 1));
  }

  @Test
  void aRatioForgetsWhatBothMeet() {
    Curve noisy = curve(18, 9, 14, 9);
    Curve world = curve(6, 4.5, 7, 4.5);
    assertEquals(4, noisy.settlesAfter(0.05, 1));
    assertEquals(2, noisy.over(world).settlesAfter(0.05, 1));
    assertEquals(2, noisy.over(world).level(1));
    assertThrows(IllegalArgumentException.class, () -> noisy.over(curve(1)));
  }

  @Test
  void rowsWithoutAValueAreLeftOut() {
    assertTrue(curve(Double.NaN).isEmpty());
    assertEquals(2, curve(9, Double.NaN, 3, 3).settlesAfter(0.05, 1));
  }
}
