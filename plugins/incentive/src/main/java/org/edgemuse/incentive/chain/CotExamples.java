package org.edgemuse.incentive.chain;

import java.util.List;
import org.edgemuse.incentive.bound.AccuracyBound;
import org.edgemuse.kernel.api.metric.Better;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.metric.SlotRecord;

/** The mean over settled requests of the fewest examples that reach their accuracy by (6). */
final class CotExamples implements Metric {
  private static final long serialVersionUID = 1L;

  private final AccuracyBound bound;
  private double sum;
  private long count;

  CotExamples(AccuracyBound bound) {
    this.bound = bound;
  }

  @Override
  public List<String> columns() {
    return List.of("cot_examples_mean");
  }

  @Override
  public Better better(String column) {
    return Better.LESS;
  }

  @Override
  public void observe(SlotRecord slot, double[] values) {
    double slotSum = 0;
    for (int i = 0; i < slot.settled(); i++) {
      slotSum += bound.examplesFor(slot.outcome(i).errorLimit());
    }
    values[0] = slotSum / slot.settled();
    if (slot.measured()) {
      sum += slotSum;
      count += slot.settled();
    }
  }

  @Override
  public void summarise(double[] values) {
    values[0] = sum / count;
  }
}
