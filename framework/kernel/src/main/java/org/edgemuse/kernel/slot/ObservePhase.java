package org.edgemuse.kernel.slot;

import org.edgemuse.kernel.result.Recorder;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Lets the metrics watch the slot. */
public record ObservePhase(Recorder recorder) implements Steppable {
  @Override
  public void step(SimState state) {
    recorder.observe();
  }
}
