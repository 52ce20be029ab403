package org.edgemuse.console.chart;

import java.util.List;
import org.edgemuse.console.run.Watched;
import org.edgemuse.kernel.api.metric.SlotRecord;

/** Mean quality of experience of the requests that settle in a slot. */
final class MeanQoe implements Quantity {

  @Override
  public String title() {
    return "QoE";
  }

  @Override
  public Need need() {
    return Need.NOTHING;
  }

  @Override
  public String axis(List<Watched> runs) {
    return "mean QoE of a slot's requests";
  }

  @Override
  public boolean startsAtZero() {
    return false;
  }

  @Override
  public List<Line> lines(Watched run) {
    return List.of(Line.solid(run.label(), run.index()));
  }

  @Override
  public void read(Watched run, double[] values) {
    values[0] = of(run.simulation().slotRecord());
  }

  static double of(SlotRecord slot) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < slot.settled(); i++) {
      double qoe = slot.qoe(i);
      if (!Double.isNaN(qoe)) {
        sum += qoe;
        count++;
      }
    }
    return count == 0 ? Double.NaN : sum / count;
  }
}
