package org.edgemuse.kernel.metric;

import java.util.List;
import org.edgemuse.kernel.api.metric.Better;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.metric.SlotRecord;

/** The mean quality of experience of the requests that settled, in the unit of the QoE metric. */
final class Qoe implements Metric {
  private static final long serialVersionUID = 1L;

  private double sum;
  private long count;

  @Override
  public List<String> columns() {
    return List.of("mean_qoe");
  }

  @Override
  public Better better(String column) {
    return Better.MORE;
  }

  @Override
  public boolean perRequest(String column) {
    return true;
  }

  @Override
  public void observe(SlotRecord slot, double[] values) {
    double slotSum = 0;
    int slotCount = 0;
    for (int i = 0; i < slot.settled(); i++) {
      double qoe = slot.qoe(i);
      if (!Double.isNaN(qoe)) {
        slotSum += qoe;
        slotCount++;
      }
    }
    if (slotCount > 0) {
      values[0] = slotSum / slotCount;
    }
    if (slot.measured()) {
      sum += slotSum;
      count += slotCount;
    }
  }

  @Override
  public void summarise(double[] values) {
    values[0] = count == 0 ? Double.NaN : sum / count;
  }
}
