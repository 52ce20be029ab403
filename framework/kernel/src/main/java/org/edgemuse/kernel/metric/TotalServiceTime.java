package org.edgemuse.kernel.metric;

import org.edgemuse.kernel.api.metric.Better;
import org.edgemuse.kernel.api.metric.MeanMetric;
import org.edgemuse.kernel.api.metric.SlotRecord;

/**
 * The sum of the delays of the requests that settle in a slot, T_total of (13), MASL paper, summed
 * over active UEs; a slot without any counts as 0.
 */
final class TotalServiceTime extends MeanMetric {
  private static final long serialVersionUID = 1L;

  TotalServiceTime() {
    super("total_service_time_s");
  }

  @Override
  public Better better(String column) {
    return Better.LESS;
  }

  @Override
  protected void measure(SlotRecord slot, double[] values) {
    double totalS = 0;
    for (int i = 0; i < slot.settled(); i++) {
      totalS += slot.outcome(i).delayS();
    }
    values[0] = totalS;
  }
}
