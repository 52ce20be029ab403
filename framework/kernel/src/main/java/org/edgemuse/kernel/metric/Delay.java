package org.edgemuse.kernel.metric;

import java.util.List;
import org.edgemuse.kernel.api.metric.Better;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.metric.SlotRecord;

/**
 * Mean and 95th percentile of the delay over all requests that settle in measured slots, each
 * request counting once; a slot's own values are over the requests that settle in it. The
 * percentile is read off a histogram and is exact to 0.2 %.
 */
final class Delay implements Metric {
  private static final long serialVersionUID = 1L;
  private static final int PERCENT = 95;
  private static final String MEAN = "mean_delay_s";

  private final LogHistogram ofSlot = new LogHistogram();
  private final LogHistogram ofRun = new LogHistogram();
  private double sumS;

  @Override
  public List<String> columns() {
    return List.of(MEAN, "p95_delay_s");
  }

  @Override
  public Better better(String column) {
    return Better.LESS;
  }

  @Override
  public boolean perRequest(String column) {
    return column.equals(MEAN);
  }

  @Override
  public void observe(SlotRecord slot, double[] values) {
    ofSlot.clear();
    double slotSumS = 0;
    for (int i = 0; i < slot.settled(); i++) {
      double delayS = slot.outcome(i).delayS();
      slotSumS += delayS;
      ofSlot.add(delayS);
    }
    report(ofSlot, slotSumS, values);
    if (slot.measured()) {
      sumS += slotSumS;
      ofRun.addAll(ofSlot);
    }
  }

  @Override
  public void summarise(double[] values) {
    report(ofRun, sumS, values);
  }

  private static void report(LogHistogram delays, double sumS, double[] values) {
    values[0] = delays.total() == 0 ? Double.NaN : sumS / delays.total();
    values[1] = delays.percentile(PERCENT);
  }
}
