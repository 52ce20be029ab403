package org.edgemuse.experiment.stopping;

import org.edgemuse.experiment.statistics.PairedRatio;
import org.edgemuse.experiment.statistics.Sample;

/** How wide 95 % intervals are, in per cent of what they are of. */
final class HalfWidth {
  private HalfWidth() {}

  /**
   * Of a mean, in per cent of it. 0 if all values are equal, or if there are none at all: a
   * scheduler that never has a value must not hold the others up. Infinite if there is one value,
   * or if the mean of different ones is 0.
   */
  static double ofMeanPct(double[] values) {
    Sample sample = Sample.of(values);
    if (sample.n() == 0 || sample.sd() == 0) {
      return 0;
    }
    double half = (sample.ci95High() - sample.ci95Low()) / 2;
    return orInfinite(100 * half / Math.abs(sample.mean()));
  }

  /**
   * Of the reduction by a reference, in per cent of the other's mean. 0 if both agree in every run,
   * or if there is no pair at all; infinite if there is one pair, or if the other's mean is 0.
   */
  static double ofReductionPct(double[] reference, double[] other) {
    PairedRatio ratio = PairedRatio.of(reference, other);
    if (ratio.pairs() == 0 || ratio.pairs() > 1 && agree(reference, other)) {
      return 0;
    }
    return orInfinite((ratio.ci95High() - ratio.ci95Low()) / 2);
  }

  /** Whether the values of all pairs are equal, be they 0; a run that failed is in no pair. */
  private static boolean agree(double[] reference, double[] other) {
    for (int i = 0; i < other.length; i++) {
      if (reference[i] < other[i] || reference[i] > other[i]) {
        return false;
      }
    }
    return true;
  }

  private static double orInfinite(double width) {
    return Double.isNaN(width) ? Double.POSITIVE_INFINITY : width;
  }
}
