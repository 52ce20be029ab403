package org.edgemuse.kernel.metric;

import java.util.List;
import org.edgemuse.kernel.api.metric.Better;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.api.scheduling.Stage;

/**
 * How often an AP took over a request, a slot's own in its row and their total over the measured
 * slots; and of the requests that settled, how many had that happen, and how long those were held
 * up by it on average. In a scenario without {@code handover} there are none.
 */
final class Handovers implements Metric {
  private static final long serialVersionUID = 1L;
  private static final String PCT = "handover_requests_pct";

  private long made;
  private long settled;
  private long handedOver;
  private double heldUpS;

  @Override
  public List<String> columns() {
    return List.of("handovers", PCT, "mean_handover_s");
  }

  @Override
  public Better better(String column) {
    return Better.LESS;
  }

  @Override
  public boolean perRequest(String column) {
    return column.equals(PCT);
  }

  @Override
  public void observe(SlotRecord slot, double[] values) {
    int count = 0;
    double seconds = 0;
    for (int i = 0; i < slot.settled(); i++) {
      Outcome outcome = slot.outcome(i);
      if (outcome.handovers() > 0) {
        count++;
        seconds += outcome.stageS(Stage.HANDOVER);
      }
    }
    report(slot.handovers(), slot.settled(), count, seconds, values);
    if (slot.measured()) {
      made += slot.handovers();
      settled += slot.settled();
      handedOver += count;
      heldUpS += seconds;
    }
  }

  @Override
  public void summarise(double[] values) {
    report(made, settled, handedOver, heldUpS, values);
  }

  private static void report(
      long made, long settled, long handedOver, double heldUpS, double[] values) {
    values[0] = made;
    values[1] = settled == 0 ? Double.NaN : 100.0 * handedOver / settled;
    values[2] = handedOver == 0 ? Double.NaN : heldUpS / handedOver;
  }
}
