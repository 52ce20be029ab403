package org.edgemuse.incentive.mechanism;

import java.util.Arrays;
import org.edgemuse.incentive.market.Clearing;
import org.edgemuse.kernel.api.metric.Better;
import org.edgemuse.kernel.api.metric.MeanMetric;
import org.edgemuse.kernel.api.metric.SlotRecord;

/**
 * How long a mechanism searched and whether it ended by its own rule (1) or by its limit (0). A
 * slot in which nobody asks has no values.
 */
class SearchMeter extends MeanMetric {
  private static final long serialVersionUID = 1L;

  private final double[] ofSlot;

  /**
   * A measure.
   *
   * @param columns of iterations, of having converged, and what else {@link #read} fills
   */
  SearchMeter(String... columns) {
    super(columns);
    ofSlot = new double[columns.length];
    nothing();
  }

  /** Takes note of the slot's clearing. */
  final void cleared(Clearing cleared) {
    nothing();
    ofSlot[0] = cleared.iterations();
    ofSlot[1] = cleared.converged() ? 1 : 0;
    read(cleared, ofSlot);
  }

  /** Takes note that nobody asked. */
  final void nothing() {
    Arrays.fill(ofSlot, Double.NaN);
  }

  /** Puts values of columns beyond the first two. */
  void read(Clearing cleared, double[] values) {}

  @Override
  protected final void measure(SlotRecord slot, double[] values) {
    System.arraycopy(ofSlot, 0, values, 0, ofSlot.length);
  }

  @Override
  public Better better(String column) {
    if (column.equals(columns().get(0))) {
      return Better.LESS;
    }
    return column.equals(columns().get(1)) ? Better.MORE : Better.NEITHER;
  }
}
