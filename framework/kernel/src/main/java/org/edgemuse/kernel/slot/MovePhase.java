package org.edgemuse.kernel.slot;

import org.edgemuse.kernel.world.World;

/** Starts a slot and lets the UEs move. */
public record MovePhase(World world) implements SlotPhase {
  @Override
  public void run() {
    world.beginSlot();
  }
}
