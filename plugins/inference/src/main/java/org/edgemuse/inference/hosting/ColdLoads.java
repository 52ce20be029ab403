package org.edgemuse.inference.hosting;

import org.edgemuse.kernel.api.metric.Better;
import org.edgemuse.kernel.api.metric.MeanMetric;
import org.edgemuse.kernel.api.metric.SlotRecord;

/** How often in a slot a model was brought into the memory of an ES, as requests needed it. */
final class ColdLoads extends MeanMetric {
  private static final long serialVersionUID = 1L;

  private int underWay;
  private int ofSlot;

  ColdLoads() {
    super("cold_loads");
  }

  /** A request waits for its model. */
  void loaded() {
    underWay++;
  }

  /** What was loaded until now is the slot's. */
  void endSlot() {
    ofSlot = underWay;
    underWay = 0;
  }

  @Override
  protected void measure(SlotRecord slot, double[] values) {
    values[0] = ofSlot;
  }

  @Override
  public Better better(String column) {
    return Better.LESS;
  }
}
