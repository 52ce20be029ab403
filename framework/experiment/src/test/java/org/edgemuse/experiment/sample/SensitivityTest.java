package org.edgemuse.experiment.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.edgemuse.kernel.api.random.Draws;
import org.junit.jupiter.api.Test;

/** Holds the estimates to functions whose effects have a closed form. */
class SensitivityTest {
  private static double[] values(
      int rows, int keys, long seed, ToDoubleFunction<double[]> function) {
    return Arrays.stream(Saltelli.points(rows, keys, Draws.of(seed, "sample")))
        .mapToDouble(function)
        .toArray();
  }

  private static Effects effects(int rows, int keys, ToDoubleFunction<double[]> function) {
    Effects effects = Sensitivity.of(values(rows, keys, 1, function), keys);
    assertNotNull(effects);
    return effects;
  }

  private static void assertEffects(
      Effects effects, double[] main, double[] total, double tolerance) {
    for (int k = 0; k < main.length; k++) {
      assertEquals(main[k], effects.main().get(k).index(), tolerance, "main effect of " + k);
      assertEquals(total[k], effects.total().get(k).index(), tolerance, "total effect of " + k);
    }
  }

  /** The function of Ishigami and Homma (1990) with a = 7, b = 0.1, on the unit cube. */
  private static double ishigami(double[] u) {
    double[] x = Arrays.stream(u).map(share -> (2 * share - 1) * StrictMath.PI).toArray();
    double sine = StrictMath.sin(x[1]);
    return StrictMath.sin(x[0]) * (1 + 0.1 * x[2] * x[2] * x[2] * x[2]) + 7 * sine * sine;
  }

  @Test
  void effectsOnTheFunctionOfIshigamiAreThoseOfTheBooks() {
    Effects effects = effects(4096, 3, SensitivityTest::ishigami);
    assertEquals(4096, effects.rows());
    assertEffects(
        effects, new double[] {0.3139, 0.4424, 0}, new double[] {0.5576, 0.4424, 0.2437}, 0.01);
  }

  @Test
  void effectsOnTheFunctionOfSobolAreThoseOfItsClosedForm() {
    double[] a = {0, 1, 4.5, 9, 99, 99};
    double whole = 1;
    for (double each : a) {
      whole *= 1 + 1 / (3 * (1 + each) * (1 + each));
    }
    double[] main = new double[6];
    double[] total = new double[6];
    for (int k = 0; k < 6; k++) {
      double part = 1 / (3 * (1 + a[k]) * (1 + a[k]));
      main[k] = part / (whole - 1);
      total[k] = part * (whole / (1 + part)) / (whole - 1);
    }
    Effects effects =
        effects(
            4096,
            6,
            u -> {
              double product = 1;
              for (int k = 0; k < 6; k++) {
                product *= (Math.abs(4 * u[k] - 2) + a[k]) / (1 + a[k]);
              }
              return product;
            });
    assertEffects(effects, main, total, 0.01);
  }

  @Test
  void aMeanFarFromZeroChangesNothing() {
    Effects near = effects(256, 2, u -> u[0] + 2 * u[1]);
    Effects far = effects(256, 2, u -> 1e6 + u[0] + 2 * u[1]);
    assertEffects(near, new double[] {0.2, 0.8}, new double[] {0.2, 0.8}, 0.01);
    for (int k = 0; k < 2; k++) {
      assertEquals(near.main().get(k).index(), far.main().get(k).index(), 1e-7);
      assertEquals(near.main().get(k).ci95Low(), far.main().get(k).ci95Low(), 1e-7);
    }
  }

  @Test
  void aKeyThatChangesNothingHasNoEffectAtAll() {
    Effects effects = effects(16, 3, u -> u[1] * u[1]);
    for (int k : new int[] {0, 2}) {
      assertEquals(new Effect(0, 0, 0), effects.main().get(k));
      assertEquals(new Effect(0, 0, 0), effects.total().get(k));
    }
  }

  @Test
  void intervalsHoldTheTruthAboutAsOftenAsTheySay() {
    double[] main = {0.3139, 0.4424, 0};
    double[] total = {0.5576, 0.4424, 0.2437};
    int held = 0;
    int designs = 60;
    for (int seed = 1; seed <= designs; seed++) {
      Effects effects = Sensitivity.of(values(128, 3, seed, SensitivityTest::ishigami), 3);
      for (int k = 0; k < 3; k++) {
        held += holds(effects.main().get(k), main[k]) + holds(effects.total().get(k), total[k]);
      }
    }
    double share = (double) held / (6 * designs);
    // Points that fill the cube evenly err less than resampled rows, as if drawn alone, suggest.
    assertTrue(share >= 0.93, "only " + share);
  }

  private static int holds(Effect effect, double truth) {
    return effect.ci95Low() <= truth && truth <= effect.ci95High() ? 1 : 0;
  }

  @Test
  void moreRowsNarrowTheIntervals() {
    Effect few = effects(64, 3, SensitivityTest::ishigami).total().get(0);
    Effect many = effects(1024, 3, SensitivityTest::ishigami).total().get(0);
    double ratio = (few.ci95High() - few.ci95Low()) / (many.ci95High() - many.ci95Low());
    assertEquals(4, ratio, 1.2);
  }

  @Test
  void aMissingValueLeavesItsBaseRowOutAndNoOther() {
    double[] values = values(64, 2, 1, u -> u[0] + 2 * u[1]);
    double[] holed = values.clone();
    holed[4 * 10 + 3] = Double.NaN;
    holed[4 * 20] = Double.POSITIVE_INFINITY;
    double[] shorter = new double[62 * 4];
    System.arraycopy(values, 0, shorter, 0, 40);
    System.arraycopy(values, 44, shorter, 40, 36);
    System.arraycopy(values, 84, shorter, 76, 172);
    assertEquals(62, Sensitivity.of(holed, 2).rows());
    assertEquals(Sensitivity.of(shorter, 2), Sensitivity.of(holed, 2));
  }

  @Test
  void withoutVarianceOrRowsThereIsNoEffect() {
    assertNull(Sensitivity.of(values(16, 2, 1, u -> 0.1), 2));
    assertNull(Sensitivity.of(values(16, 2, 1, u -> 0.1 + 1e-17 * u[0]), 2));
    assertNull(Sensitivity.of(values(16, 2, 1, u -> Double.NaN), 2));
    double[] oneRow = values(2, 2, 1, u -> u[0]);
    oneRow[0] = Double.NaN;
    assertNull(Sensitivity.of(oneRow, 2));
  }
}
