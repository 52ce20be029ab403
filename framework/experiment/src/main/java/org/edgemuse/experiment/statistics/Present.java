package org.edgemuse.experiment.statistics;

import java.util.Arrays;

/** Picks the values that runs did deliver; NaN marks the others. */
final class Present {
  private Present() {}

  /** The values that are not NaN, in their order. */
  static double[] in(double[] values) {
    return where(values, values);
  }

  /** The values at the indices at which neither they nor {@code partner} are NaN. */
  static double[] where(double[] values, double[] partner) {
    double[] kept = new double[values.length];
    int n = 0;
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i]) && !Double.isNaN(partner[i])) {
        kept[n++] = values[i];
      }
    }
    return Arrays.copyOf(kept, n);
  }
}
