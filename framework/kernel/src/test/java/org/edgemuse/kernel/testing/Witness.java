package org.edgemuse.kernel.testing;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.metric.SlotRecord;

/** A metric that keeps all outcomes. */
public final class Witness implements Metric {
  private static final long serialVersionUID = 1L;

  private final List<Seen> outcomes = new ArrayList<>();

  @Override
  public List<String> columns() {
    return List.of("seen");
  }

  @Override
  public void observe(SlotRecord slot, double[] values) {
    for (int i = 0; i < slot.settled(); i++) {
      outcomes.add(Seen.of(slot.now().slot(), slot.outcome(i)));
    }
    values[0] = outcomes.size();
  }

  @Override
  public void summarise(double[] values) {
    values[0] = outcomes.size();
  }

  /** All outcomes so far, in the order in which they settled. */
  public List<Seen> outcomes() {
    return outcomes;
  }
}
