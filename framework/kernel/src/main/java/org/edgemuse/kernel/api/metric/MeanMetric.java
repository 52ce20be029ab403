package org.edgemuse.kernel.api.metric;

import java.util.List;

/**
 * A metric whose value for a run is the mean of its values over the measured slots that have one.
 */
public abstract class MeanMetric implements Metric {
  private static final long serialVersionUID = 1L;

  private final List<String> columns;
  private final double[] sum;
  private final long[] count;

  /** A metric with these columns. */
  protected MeanMetric(String... columns) {
    this.columns = List.of(columns);
    this.sum = new double[columns.length];
    this.count = new long[columns.length];
  }

  /** Puts the slot's value of each column into {@code values}, or leaves NaN. */
  protected abstract void measure(SlotRecord slot, double[] values);

  @Override
  public final List<String> columns() {
    return columns;
  }

  @Override
  public final void observe(SlotRecord slot, double[] values) {
    measure(slot, values);
    if (slot.measured()) {
      for (int i = 0; i < sum.length; i++) {
        if (!Double.isNaN(values[i])) {
          sum[i] += values[i];
          count[i]++;
        }
      }
    }
  }

  @Override
  public final void summarise(double[] values) {
    for (int i = 0; i < sum.length; i++) {
      values[i] = count[i] == 0 ? Double.NaN : sum[i] / count[i];
    }
  }
}
