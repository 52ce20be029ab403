package org.edgemuse.kernel.slot;

import org.edgemuse.kernel.world.World;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Starts a slot and lets the UEs move. */
public record MovePhase(World world) implements Steppable {
  @Override
  public void step(SimState state) {
    world.beginSlot();
  }
}
