package org.edgemuse.kernel.api.market;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.ExtensionPoint;
import org.edgemuse.kernel.api.scheduling.Outcome;

/** What a served request was worth to its UE. */
@ExtensionPoint("QoE metric")
public interface QoeMetric extends Serializable {

  /**
   * Quality of experience of one served request, in the metric's own unit, finite; higher is
   * better.
   */
  double qoe(Outcome outcome);
}
