package org.edgemuse.incentive.metric;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.metric.SlotRecord;

/**
 * A metric whose value for a run is, for some columns, the mean over the measured slots that have
 * one, and for the last column the largest.
 */
abstract class MeansAndLargest implements Metric {
  private static final long serialVersionUID = 1L;

  private final List<String> columns;
  private final double[] total;
  private final long[] count;

  /** A metric with these columns. */
  MeansAndLargest(List<String> means, String largest) {
    columns = Stream.concat(means.stream(), Stream.of(largest)).toList();
    total = new double[columns.size()];
    count = new long[columns.size()];
  }

  /** Puts the slot's value of each column into {@code values}, or leaves NaN. */
  abstract void measure(SlotRecord slot, double[] values);

  @Override
  public final List<String> columns() {
    return columns;
  }

  @Override
  public final void observe(SlotRecord slot, double[] values) {
    measure(slot, values);
    if (!slot.measured()) {
      return;
    }
    int last = total.length - 1;
    for (int i = 0; i <= last; i++) {
      if (!Double.isNaN(values[i])) {
        total[i] = i < last ? total[i] + values[i] : larger(values[i]);
        count[i]++;
      }
    }
  }

  private double larger(double value) {
    int last = total.length - 1;
    return count[last] == 0 ? value : Math.max(total[last], value);
  }

  @Override
  public final void summarise(double[] values) {
    Arrays.setAll(values, this::ofRun);
  }

  private double ofRun(int column) {
    if (count[column] == 0) {
      return Double.NaN;
    }
    return column < total.length - 1 ? total[column] / count[column] : total[column];
  }
}
