package org.edgemuse.inference.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.edgemuse.inference.profile.QualityFits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualityFitterTest {
  private static final double[] STEPS = {1, 2, 5, 10, 20, 50};

  private static QualityFits fit(double[] steps, DoubleUnaryOperator curve) {
    return made(QualityFitter.fit(steps, Arrays.stream(steps).map(curve).toArray()));
  }

  private static <T> T made(T value) {
    org.junit.jupiter.api.Assertions.assertNotNull(value);
    return value;
  }

  @ParameterizedTest
  @CsvSource({"1, 0.1", "0.3, 0.003", "0.05, 0.7", "12, 1.5"})
  void exponentialIsRecovered(double scale, double decay) {
    QualityFits fits = fit(STEPS, d -> scale * Math.exp(-decay * d));
    assertEquals(scale, fits.exponential().scale(), 1e-6 * scale);
    assertEquals(decay, fits.exponential().decay(), 1e-6 * decay);
    assertEquals(1, fits.exponential().r2(), 1e-9);
    assertEquals(0, fits.floor().floor(), 1e-6 * scale);
    // A stretched exponential of power 1 is the same curve.
    assertEquals(1, fits.stretched().power(), 1e-6);
    assertEquals(decay, fits.stretched().decay(), 1e-6 * decay);
  }

  @ParameterizedTest
  @CsvSource({"0.9, 0.1, 0.02", "0.3, 0.02, 0.3", "0.05, 0.7, 0.001"})
  void floorIsRecovered(double scale, double decay, double floor) {
    QualityFits.Floored found = fit(STEPS, d -> floor + scale * Math.exp(-decay * d)).floor();
    assertEquals(scale, found.scale(), 1e-5 * scale);
    assertEquals(decay, found.decay(), 1e-5 * decay);
    assertEquals(floor, found.floor(), 1e-5 * floor);
    assertEquals(1, found.r2(), 1e-9);
    assertEquals(0, found.worstPct(), 1e-3);
  }

  @ParameterizedTest
  @CsvSource({"1.05, 1.56, 0.275", "0.4, 0.2, 0.8", "0.8, 0.001, 1.7"})
  void stretchedIsRecovered(double scale, double decay, double power) {
    QualityFits.Stretched found =
        fit(STEPS, d -> scale * Math.exp(-decay * Math.pow(d, power))).stretched();
    assertEquals(scale, found.scale(), 1e-5 * scale);
    assertEquals(decay, found.decay(), 1e-5 * decay);
    assertEquals(power, found.power(), 1e-5 * power);
    assertEquals(0, found.worstPct(), 1e-3);
  }

  @Test
  void errorsOfThePrototypeGiveAboutItsFits() {
    // It fitted more points than the six that it tells of.
    double[] error = {.222, .157, .097, .055, .030, .011};
    QualityFits fits = made(QualityFitter.fit(STEPS, error));
    assertEquals(.232, fits.exponential().scale(), .012);
    assertEquals(.161, fits.exponential().decay(), .004);
    assertEquals(.948, fits.exponential().r2(), .015);
    assertEquals(.233, fits.floor().scale(), .008);
    assertEquals(.232, fits.floor().decay(), 3e-3);
    assertEquals(.024, fits.floor().floor(), .003);
    assertEquals(.982, fits.floor().r2(), 2e-3);
    assertTrue(fits.stretched().worstPct() < 4, "" + fits.stretched());
    assertEquals(1.05, fits.stretched().scale(), .1);
    assertEquals(.275, fits.stretched().power(), .02);
  }

  @Test
  void worstRelativeErrorIsThatOfThePointThatTheCurveMissesMost() {
    double[] error = {.222, .157, .097, .055, .030, .011};
    QualityFits.Exponential found = made(QualityFitter.fit(STEPS, error)).exponential();
    double worst = 0;
    for (int i = 0; i < error.length; i++) {
      double curve = found.scale() * Math.exp(-found.decay() * STEPS[i]);
      worst = Math.max(worst, Math.abs(curve / error[i] - 1));
    }
    assertEquals(100 * worst, found.worstPct(), 1e-9);
    // At 50 steps the paper's form has lost all error.
    assertTrue(found.worstPct() > 95, "" + found);
  }

  @Test
  void noParametersNearTheFoundOnesAreBetter() {
    double[] error = {.5, .31, .22, .15, .12, .11};
    QualityFits fits = made(QualityFitter.fit(STEPS, error));
    QualityFits.Floored f = fits.floor();
    double least = squares(error, f.scale(), f.decay(), f.floor());
    for (double by : new double[] {.99, 1.01}) {
      assertTrue(squares(error, f.scale() * by, f.decay(), f.floor()) > least);
      assertTrue(squares(error, f.scale(), f.decay() * by, f.floor()) > least);
      assertTrue(squares(error, f.scale(), f.decay(), f.floor() * by) > least);
    }
  }

  private static double squares(double[] error, double scale, double decay, double floor) {
    double sum = 0;
    for (int i = 0; i < error.length; i++) {
      sum += Math.pow(floor + scale * Math.exp(-decay * STEPS[i]) - error[i], 2);
    }
    return sum;
  }

  @Test
  void floorIsNeverNegative() {
    QualityFits fits = fit(STEPS, d -> 1 - d / 60);
    assertTrue(fits.floor().floor() >= 0, "" + fits);
  }

  @Test
  void tooFewPointsOrErrorsThatDoNotVaryHaveNoFit() {
    assertNull(QualityFitter.fit(new double[] {1, 2, 5}, new double[] {.3, .2, .1}));
    assertNull(QualityFitter.fit(STEPS, new double[] {.1, .1, .1, .1, .1, .1}));
  }
}
