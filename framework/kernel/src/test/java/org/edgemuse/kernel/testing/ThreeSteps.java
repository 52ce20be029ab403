package org.edgemuse.kernel.testing;

import org.edgemuse.kernel.api.world.GenerativeModel;
import org.edgemuse.kernel.api.world.Task;

/** Each step is 1 TFLOP; three steps satisfy everyone, fewer nobody; memory takes its time. */
public record ThreeSteps(double loadS) implements GenerativeModel {
  private static final long serialVersionUID = 1L;

  @Override
  public double work(Task task, int es, int steps) {
    return steps;
  }

  @Override
  public double error(Task task, int es, int steps) {
    return steps < 3 ? Double.POSITIVE_INFINITY : 0;
  }

  @Override
  public double loadS(Task task, int es) {
    return loadS;
  }
}
