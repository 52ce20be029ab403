package org.edgemuse.kernel.slot;

import org.edgemuse.kernel.request.Pipeline;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Lets APs and ESs share their capacity. */
public record ServePhase(Pipeline pipeline) implements Steppable {
  @Override
  public void step(SimState state) {
    pipeline.serve();
  }
}
