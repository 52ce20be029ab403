package org.edgemuse.experiment.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.edgemuse.kernel.api.random.Draws;
import org.junit.jupiter.api.Test;

class PairedRatioTest {

  @Test
  void reductionIsTheRatioOfMeansDoneByHand() {
    PairedRatio ratio = PairedRatio.of(new double[] {8, 6, 10}, new double[] {10, 9, 13});
    assertEquals(3, ratio.pairs());
    assertEquals(25, ratio.reductionPct(), 1e-12);
    // Residuals 0.5, -0.75, 0.25; standard error sqrt(0.875 / 2 / 3) over the mean 32 / 3.
    double half = 100 * 4.30265273 * Math.sqrt(0.875 / 6) / (32.0 / 3);
    assertEquals(25 - half, ratio.ci95Low(), 1e-7);
    assertEquals(25 + half, ratio.ci95High(), 1e-7);
  }

  @Test
  void identicalValuesGiveZeroWithoutWidth() {
    double[] values = {0.1, 0.7, 1.3, 2.9};
    assertEquals(new PairedRatio(4, 0, 0, 0, 0), PairedRatio.of(values, values.clone()));
  }

  @Test
  void pairMissingOnEitherSideIsLeftOut() {
    PairedRatio ratio =
        PairedRatio.of(
            new double[] {8, Double.NaN, 6, 100, 10}, new double[] {10, 5, 9, Double.NaN, 13});
    assertEquals(PairedRatio.of(new double[] {8, 6, 10}, new double[] {10, 9, 13}), ratio);
  }

  @Test
  void onePairHasNoIntervalAndNoPairNoReduction() {
    assertEquals(
        new PairedRatio(1, 50, Double.NaN, Double.NaN, 50),
        PairedRatio.of(new double[] {1}, new double[] {2}));
    assertEquals(
        new PairedRatio(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN),
        PairedRatio.of(new double[] {1}, new double[] {Double.NaN}));
  }

  @Test
  void zeroMeanOfTheOtherGivesNoReduction() {
    assertTrue(
        Double.isNaN(PairedRatio.of(new double[] {1, 2}, new double[] {0, 0}).reductionPct()));
  }

  @Test
  void meanOfPairsCountsEachWorldAlikeWhileTheRatioOfMeansWeighsHardOnes() {
    PairedRatio ratio = PairedRatio.of(new double[] {1, 90}, new double[] {2, 100});
    // 50 % in the easy world, 10 % in the hard one, and 11 of 102 together.
    assertEquals(30, ratio.meanOfPairsPct(), 1e-12);
    assertEquals(100 * 11 / 102.0, ratio.reductionPct(), 1e-12);
  }

  @Test
  void meanOfPairsIsMissingWhereOnePairHasNoReduction() {
    PairedRatio ratio = PairedRatio.of(new double[] {1, 0}, new double[] {2, 0});
    assertEquals(50, ratio.reductionPct(), 1e-12);
    assertTrue(Double.isNaN(ratio.meanOfPairsPct()));
  }

  @Test
  void unequalLengthsAreRejected() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> PairedRatio.of(new double[] {1}, new double[] {1, 2}));
    assertEquals(
        "reference (1 values) and other (2 values) must have equal length", e.getMessage());
  }

  /** 4000 simulated sweeps: the share covered has a standard error of 0.35 %. */
  @Test
  void intervalCoversTheTrueReductionAboutNinetyFiveTimesInHundred() {
    Draws draws = Draws.of(42, "coverage");
    int sweeps = 4000;
    int pairs = 20;
    int covered = 0;
    for (int sweep = 0; sweep < sweeps; sweep++) {
      double[] reference = new double[pairs];
      double[] other = new double[pairs];
      for (int i = 0; i < pairs; i++) {
        double world = 10 + 2 * draws.normal(sweep, i, 0);
        reference[i] = 0.8 * world + draws.normal(sweep, i, 1);
        other[i] = world + draws.normal(sweep, i, 2);
      }
      PairedRatio ratio = PairedRatio.of(reference, other);
      if (ratio.ci95Low() <= 20 && 20 <= ratio.ci95High()) {
        covered++;
      }
    }
    assertEquals(0.95, covered / (double) sweeps, 0.012);
  }
}
