package org.edgemuse.ladts.diffusion;

import java.io.Serializable;
import org.edgemuse.ladts.nn.Scratch;

/** What one reverse step leaves behind for the way back: both hidden layers and the estimate. */
final class StepRoom implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Scratch first;
  private final Scratch second;
  private final Scratch estimate;

  StepRoom(int hidden, int actions, int columns) {
    first = new Scratch(hidden, columns);
    second = new Scratch(hidden, columns);
    estimate = new Scratch(actions, columns);
  }

  float[][] first() {
    return first.rows();
  }

  float[][] second() {
    return second.rows();
  }

  float[][] estimate() {
    return estimate.rows();
  }
}
