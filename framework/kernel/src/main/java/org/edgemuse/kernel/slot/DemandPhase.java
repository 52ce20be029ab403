package org.edgemuse.kernel.slot;

import org.edgemuse.kernel.request.Pipeline;
import org.edgemuse.kernel.world.World;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Raises the requests of a slot, after those that outages have kept from the slot before. */
public record DemandPhase(World world, Pipeline pipeline) implements Steppable {
  @Override
  public void step(SimState state) {
    pipeline.beginSlot();
    world.demand().raise(world.clock(), pipeline);
    pipeline.orderArrivals();
  }
}
