package org.edgemuse.kernel.model;

import java.util.List;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.metric.SlotRecord;

/** Writes down what time it is. */
record Clocked(List<String> times) implements Metric {
  private static final long serialVersionUID = 1L;

  @Override
  public List<String> columns() {
    return List.of();
  }

  @Override
  public void observe(SlotRecord slot, double[] values) {
    times.add(
        "%d.%d: %d at %s"
            .formatted(
                slot.now().episode(), slot.now().slot(), slot.now().index(), slot.now().timeS()));
  }

  @Override
  public void summarise(double[] values) {}
}
