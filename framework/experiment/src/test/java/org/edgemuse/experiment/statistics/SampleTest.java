package org.edgemuse.experiment.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleTest {

  @ParameterizedTest
  @CsvSource({"1, 12.706", "2, 4.303", "4, 2.776", "9, 2.262", "30, 2.042", "49, 2.010"})
  void factorAgreesWithPrintedTables(int degreesOfFreedom, double printed) {
    assertEquals(printed, StudentT.factor95(degreesOfFreedom), 5e-4);
  }

  @Test
  void factorWithOneDegreeOfFreedomIsTheCauchyQuantileToTenDigits() {
    assertEquals(12.70620474, StudentT.factor95(1));
  }

  @Test
  void summaryOfSmallSampleIsTheOneDoneByHand() {
    Sample sample = Sample.of(new double[] {2, 4, 4, 6});
    assertEquals(4, sample.n());
    assertEquals(4, sample.mean());
    assertEquals(Math.sqrt(8.0 / 3), sample.sd(), 1e-15);
    assertEquals(4 - 3.182446 * sample.sd() / 2, sample.ci95Low(), 1e-6);
    assertEquals(4 + 3.182446 * sample.sd() / 2, sample.ci95High(), 1e-6);
  }

  @Test
  void missingValuesAreLeftOut() {
    assertEquals(
        Sample.of(new double[] {1, 3}), Sample.of(new double[] {Double.NaN, 1, Double.NaN, 3}));
  }

  @Test
  void oneValueHasNoSpreadAndNoInterval() {
    assertEquals(new Sample(1, 7, Double.NaN, Double.NaN, Double.NaN), Sample.of(new double[] {7}));
  }

  @Test
  void noValueHasNoMean() {
    assertEquals(
        new Sample(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN), Sample.of(new double[0]));
  }

  @Test
  void equalValuesHaveExactlyThatMeanAndNoSpread() {
    double[] values = new double[49];
    Arrays.fill(values, 0.1);
    assertEquals(new Sample(49, 0.1, 0, 0.1, 0.1), Sample.of(values));
  }

  @Test
  void smallSpreadOnLargeOffsetSurvives() {
    Sample sample = Sample.of(new double[] {1e15, 1e15 + 1, 1e15 + 2});
    assertEquals(1e15 + 1, sample.mean());
    assertEquals(1, sample.sd());
  }

  @Test
  void sumKeepsWhatPlainAdditionLoses() {
    assertEquals(2, Sums.of(new double[] {1, 1e100, 1, -1e100}));
  }

  @Test
  void infiniteValueMakesTheMeanInfinite() {
    Sample sample = Sample.of(new double[] {1, Double.POSITIVE_INFINITY});
    assertEquals(Double.POSITIVE_INFINITY, sample.mean());
    assertTrue(Double.isNaN(sample.sd()));
  }
}
