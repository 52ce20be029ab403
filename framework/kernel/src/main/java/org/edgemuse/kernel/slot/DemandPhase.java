package org.edgemuse.kernel.slot;

import org.edgemuse.kernel.request.Pipeline;
import org.edgemuse.kernel.world.World;

/** Raises the requests of a slot, after those that outages have kept from the slot before. */
public record DemandPhase(World world, Pipeline pipeline) implements SlotPhase {
  @Override
  public void run() {
    pipeline.beginSlot();
    world.demand().raise(world.clock(), pipeline);
    pipeline.orderArrivals();
  }
}
