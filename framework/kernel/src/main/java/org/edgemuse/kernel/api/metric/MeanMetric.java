package org.edgemuse.kernel.api.metric;

import java.util.List;
import java.util.stream.Stream;

/**
 * A metric whose value for a run is the mean of its values over the measured slots that have one;
 * of some columns, if asked, the largest of them.
 */
public abstract class MeanMetric implements Metric {
  private static final long serialVersionUID = 1L;

  private final List<String> columns;
  private final int means;
  private final double[] total;
  private final long[] count;

  /** A metric with these columns. */
  protected MeanMetric(String... columns) {
    this(List.of(columns), List.of());
  }

  /**
   * A metric with these columns, in this order.
   *
   * @param means columns of which a run has the mean
   * @param largest columns of which a run has the largest value
   */
  protected MeanMetric(List<String> means, List<String> largest) {
    columns = Stream.concat(means.stream(), largest.stream()).toList();
    this.means = means.size();
    total = new double[columns.size()];
    count = new long[columns.size()];
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
      for (int i = 0; i < total.length; i++) {
        if (!Double.isNaN(values[i])) {
          boolean first = count[i]++ == 0;
          total[i] = i < means || first ? total[i] + values[i] : Math.max(total[i], values[i]);
        }
      }
    }
  }

  @Override
  public final void summarise(double[] values) {
    for (int i = 0; i < total.length; i++) {
      double ofRun = i < means ? total[i] / count[i] : total[i];
      values[i] = count[i] == 0 ? Double.NaN : ofRun;
    }
  }
}
