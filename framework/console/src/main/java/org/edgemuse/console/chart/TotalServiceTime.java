package org.edgemuse.console.chart;

import java.util.List;
import org.edgemuse.console.run.Watched;
import org.edgemuse.kernel.api.metric.SlotRecord;

/** The sum of the delays of the requests that settle in a slot, T_total of (13), MASL paper. */
final class TotalServiceTime implements Quantity {

  @Override
  public String title() {
    return "Total service time";
  }

  @Override
  public Need need() {
    return Need.NOTHING;
  }

  @Override
  public String axis(List<Watched> runs) {
    return "total service time of a slot (s)";
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
    double totalS = 0;
    for (int i = 0; i < slot.settled(); i++) {
      totalS += slot.outcome(i).delayS();
    }
    return totalS;
  }
}
