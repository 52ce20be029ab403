package org.edgemuse.kernel.slot;

import sim.engine.SimState;
import sim.engine.Steppable;

/** What happens in a phase of a slot; it needs nothing of the schedule that it may stand on. */
public interface SlotPhase extends Steppable {

  /** Lets it happen. */
  void run();

  @Override
  default void step(SimState state) {
    run();
  }
}
