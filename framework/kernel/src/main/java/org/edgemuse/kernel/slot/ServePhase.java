package org.edgemuse.kernel.slot;

import org.edgemuse.kernel.request.Pipeline;

/** Lets APs and ESs share their capacity. */
public record ServePhase(Pipeline pipeline) implements SlotPhase {
  @Override
  public void run() {
    pipeline.serve();
  }
}
